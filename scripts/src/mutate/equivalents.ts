import type { Mutant } from "./instrument.ts";

/** A change that makes no difference that anybody could see, and why; so no test can notice it. */
interface Equivalent extends Pick<Mutant, "file" | "original" | "replacement"> {
  readonly reason: string;
}

/** Every such change. A place is known by its text, so that lines may come and go before it. */
const equivalents: readonly Equivalent[] = [
  ...["true", 'raw.includes("\\\\") || raw.includes("\\\\,")'].map((replacement) => ({
    file: "grammar/src/bare.ts",
    original: 'raw.includes("\\\\") && raw.includes("\\\\,")',
    replacement,
    reason: "a text without an escaped comma is unescaped as itself; the search only saves the time",
  })),
  {
    file: "grammar/src/bare.ts",
    original: "limit === text.length",
    replacement: "false",
    reason: "the pattern finds the end of the text as well; the comparison only saves the time",
  },
  {
    file: "grammar/src/comma.ts",
    original: "text.length - 1",
    replacement: "text.length + 1",
    reason: "behind the end of the text there is no comma either, so the loop only takes two steps more",
  },
  ...["true", "false", "earlier.length <= FewKeys", "earlier.length >= FewKeys"].map((replacement) => ({
    file: "grammar/src/key-index.ts",
    original: "earlier.length < FewKeys",
    replacement,
    reason: "few keys and many are compared in two ways that say the same; which one is chosen only saves the time",
  })),
  ...["true", "false", "text.length <= LongText", "text.length >= LongText"].map((replacement) => ({
    file: "grammar/src/unescape.ts",
    original: "text.length < LongText",
    replacement,
    reason:
      "short texts and long ones are unescaped in two ways that say the same; which one is chosen only saves the time",
  })),
  {
    file: "grammar/src/unescape.ts",
    original: "text.charCodeAt(at - 1) === Code.backslash",
    replacement: "true",
    reason: "a bare value has no comma without a backslash before it",
  },
  {
    file: "grammar/src/unescape.ts",
    original: "at < units.length",
    replacement: "at <= units.length",
    reason: "the piece behind the last one is empty",
  },
];

/** Why the change makes no difference; undefined where it does, or might. */
export function equivalence({ file, original, replacement }: Mutant): string | undefined {
  return equivalents.find(
    (known) => known.file === file && known.original === original && known.replacement === replacement,
  )?.reason;
}

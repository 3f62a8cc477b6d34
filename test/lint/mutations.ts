/** One way to break a correct command, and what has to be found then, where. */
export interface Mutation {
  readonly name: string;
  readonly code: string;
  /** The broken command, and the offset at which the finding begins; undefined where the command has nothing of the kind. */
  readonly apply: (text: string, pick: (count: number) => number) => Broken | undefined;
}

/** A broken command. */
interface Broken {
  readonly text: string;
  /** A UTF-16 offset of the text. */
  readonly at: number;
}

type Pick = (count: number) => number;

/** One of the matches of a pattern. */
function pickMatch(text: string, pattern: RegExp, pick: Pick): RegExpExecArray | undefined {
  const found = [...text.matchAll(pattern)];
  return found[pick(found.length)];
}

function replaceAt(text: string, at: number, length: number, newText: string): string {
  return text.slice(0, at) + newText + text.slice(at + length);
}

/** The mistakes that people make. */
export const mutations: readonly Mutation[] = [
  {
    name: "a backslash is deleted",
    code: "snippet/missing-continuation",
    apply(text, pick) {
      const found = pickMatch(text, / \\\n/g, pick);
      return found && { text: replaceAt(text, found.index, 2, ""), at: found.index };
    },
  },
  {
    name: "a blank stands behind a backslash",
    code: "snippet/blank-after-continuation",
    apply(text, pick) {
      const found = pickMatch(text, /\\\n/g, pick);
      const blanks = [" ", "  ", "\t"][pick(3)] ?? " ";
      return found && { text: replaceAt(text, found.index + 1, 0, blanks), at: found.index };
    },
  },
  {
    name: "outer quotes are dropped",
    code: "snippet/unquoted-braces",
    apply(text, pick) {
      const found = pickMatch(text, /'([^'"\n]*\{[^'"{}\n]*,[^'"\n]*)'/g, pick);
      return found && { text: replaceAt(text, found.index, found[0].length, found[1] ?? ""), at: found.index };
    },
  },
  {
    name: "a value of an enumeration is written in another case",
    code: "shape/unknown-value",
    apply(text, pick) {
      const found = pickMatch(
        text,
        /\b(?:OFF|ACTIVE|INACTIVE|ESSENTIALS|PLUS|AUDIT|ENFORCED|PASSWORD|EMAIL_OTP)\b/g,
        pick,
      );
      return found && { text: replaceAt(text, found.index, found[0].length, found[0].toLowerCase()), at: found.index };
    },
  },
  {
    name: "a member has another name",
    code: "shape/unknown-member",
    apply(text, pick) {
      const members =
        /(?<=[{,'])(?:MinimumLength|Require[A-Z][a-z]+|TemporaryPasswordValidityDays|Priority|AdvancedSecurityMode|ChallengeRequiredOnNewDevice)(?==)/g;
      const found = pickMatch(text, members, pick);
      if (found === undefined) return undefined;
      const [name] = found;
      const cut = 1 + pick(name.length - 1);
      return { text: replaceAt(text, found.index + cut, 1, "z"), at: found.index };
    },
  },
  {
    name: "a dash stands for hyphens",
    code: "snippet/typographic-character",
    apply(text, pick) {
      const found = pickMatch(text, /(?<=\s)--(?=[a-z])/g, pick);
      const dash = ["–", "—"][pick(2)] ?? "–";
      const [length, shift] = [[2, 0] as const, [1, 0] as const, [1, 1] as const][pick(3)] ?? [2, 0];
      return found && { text: replaceAt(text, found.index + shift, length, dash), at: found.index + shift };
    },
  },
  {
    name: "JSON is glued to a key",
    code: "syntax/json-in-shorthand",
    apply(text, pick) {
      const found = pickMatch(text, /(?<=[A-Za-z]=)\{(\w+)=(\w+)((?:,\w+=\w+)*)\}/g, pick);
      if (found === undefined) return undefined;
      const pairs = found[0]
        .slice(1, -1)
        .split(",")
        .map((pair) => pair.split("="));
      const json = `{${pairs.map(([key, value]) => `"${key}":${/^(?:\d+|true|false)$/.test(value ?? "") ? value : `"${value}"`}`).join(",")}}`;
      // The place is the first key of the JSON.
      return { text: replaceAt(text, found.index, found[0].length, json), at: found.index + 1 };
    },
  },
];

import { nearest } from "@longhand/diagnostics";
import { cliName, type Operation, options, parsePointer, type Shape } from "@longhand/model";
import { type Part, partsOf } from "./part-facts.ts";

/** A path that leads somewhere: the parts on the way, the option's member first. */
export interface FoundPart {
  readonly kind: "found";
  readonly way: readonly [Part, ...Part[]];
}

/** A path that does not: the step that failed, and paths that may have been meant, best first. */
export interface UnknownPart {
  readonly kind: "unknown";
  readonly step: string;
  readonly nearest: readonly string[];
}

/**
 * The part of a request at a path: an option (`--policies`, `policies`), a member (`Policies.PasswordPolicy.MinimumLength`), or a
 * JSON pointer (`/Policies/PasswordPolicy`). A list's element may be left out of the path (`RecoveryMechanisms.Name`); a map takes
 * any key.
 */
export function findPart(operation: Operation, path: string): FoundPart | UnknownPart {
  const [first = "", ...rest] = stepsOf(path);
  const option = findFirst(operation, first);
  if (option === undefined) return { kind: "unknown", step: first, nearest: nearestAnywhere(operation, first) };
  const way: [Part, ...Part[]] = [option];
  let at = option;
  for (const step of rest) {
    const parts = stepInto(at, step);
    const last = parts.at(-1);
    if (last === undefined) return { kind: "unknown", step, nearest: nearestBelow(at, step) };
    way.push(...parts);
    at = last;
  }
  return { kind: "found", way };
}

function stepsOf(path: string): readonly string[] {
  if (path.startsWith("/")) return parsePointer(path) ?? [path];
  return path.replace(/^--/, "").match(/[^.[\]]+|\[\d*\]/g) ?? [];
}

function findFirst(operation: Operation, step: string): Part | undefined {
  const member = options(operation).get(`--${step}`)?.member.name ?? step;
  return topParts(operation).find(({ name }) => name === member);
}

function topParts({ input }: Operation): readonly Part[] {
  return partsOf({ name: "", role: "member", path: "", shape: input, required: true });
}

/**
 * One part further, or two where a list's element was left out; none where there is no such part. `lists` are those whose elements
 * were left out: of a list of itself there is no end.
 */
function stepInto(at: Part, step: string, lists: readonly Shape[] = []): readonly Part[] {
  const parts = partsOf(at);
  switch (at.shape.kind) {
    case "structure":
      return parts.filter(({ name }) => isSpelt(name, step));
    case "list": {
      if (/^(?:\[\d*\]|\d+|-)$/.test(step)) return parts;
      const around = [...lists, at.shape];
      const inner = parts.flatMap((element) => (around.includes(element.shape) ? [] : stepInto(element, step, around)));
      return inner.length === 0 ? [] : [...parts, ...inner];
    }
    case "map":
      return parts.filter(({ role }) => role === "value");
    default:
      return [];
  }
}

/** The API's spelling, or the command line's. */
function isSpelt(name: string, written: string): boolean {
  return name === written || cliName(name) === written;
}

function nearestBelow(at: Part, step: string): readonly string[] {
  const parts = at.shape.kind === "list" ? partsOf(at).flatMap(partsOf) : partsOf(at);
  const byName = new Map(parts.map((part) => [part.name, part]));
  return nearest(step, byName.keys()).flatMap((name) => byName.get(name)?.path ?? []);
}

/** Somebody who writes a member's name alone is shown where it stands; options come by their own names. */
function nearestAnywhere(operation: Operation, step: string): readonly string[] {
  const paths = new Map<string, string>();
  for (const option of topParts(operation)) {
    for (const { name, path } of membersBelow(option, [])) {
      if (!paths.has(name)) paths.set(name, path === option.path ? `--${cliName(name)}` : path);
    }
  }
  return nearest(step, paths.keys()).flatMap((name) => paths.get(name) ?? []);
}

function membersBelow(part: Part, around: readonly Shape[]): readonly Part[] {
  const inner = around.includes(part.shape) ? [] : partsOf(part);
  const below = inner.flatMap((one) => membersBelow(one, [...around, part.shape]));
  return part.role === "member" ? [part, ...below] : below;
}

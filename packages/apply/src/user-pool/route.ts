import { parsePointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import type { Change } from "../change.ts";
import { withValueAt } from "../json/at-pointer.ts";
import { isSameJson } from "../json/canonical-json.ts";
import { objectOf } from "../json/kinds.ts";
import type { PoolSettings, Step } from "../plan.ts";
import { comparable } from "./comparable.ts";
import { wholeRequest, withUnknown } from "./to-request.ts";

/** What has to be sent, and where. */
export interface Route {
  readonly poolId: string;
  /** Absent where the service told none: tags then go with everything else. */
  readonly arn?: string;
  readonly base: PoolSettings;
  readonly desired: PoolSettings;
  readonly changes: readonly Change[];
  /** The mode of MFA first, or the settings. */
  readonly first: "settings" | "mfa";
}

type Kind = "tag" | "mfa" | "setting";

function kindOf({ path }: Change): Kind {
  if (path.startsWith("/UserPoolTags/")) return "tag";
  return path === "/MfaConfiguration" || path.startsWith("/Mfa/") ? "mfa" : "setting";
}

/**
 * The calls that make the changes, in order. Tags alone and MFA have operations of their own, which touch nothing else; what
 * is left goes into one UpdateUserPool that names every setting. Tags that go beside other changes are removed by name
 * afterwards: nobody knows whether a shorter list removes them.
 */
export function routeChanges(route: Route): readonly Step[] {
  const of = (kind: Kind) => route.changes.filter((change) => kindOf(change) === kind);
  const [settings, tags, mfa] = [of("setting"), of("tag"), of("mfa")];
  const tagsAlone = settings.length === 0 && route.arn !== undefined;
  const removed = tags.filter(({ after }) => after === undefined);
  const update = tagsAlone
    ? tagSteps(route, tags)
    : [...updateStep(route, [...settings, ...tags]), ...untagStep(route, removed)];
  const mfaSteps = mfa.length === 0 ? [] : [mfaStep(route, mfa)];
  return route.first === "mfa" ? [...mfaSteps, ...update] : [...update, ...mfaSteps];
}

function pathsOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ path }) => path);
}

function updateStep(route: Route, changes: readonly Change[]): readonly Step[] {
  if (changes.length === 0) return [];
  const request = updateRequest(route);
  const unknown = Object.entries(route.desired.unknown).filter(([pointer]) => !pointer.startsWith("/Mfa/"));
  const sendable = withUnknown(request, Object.fromEntries(unknown));
  return [{ operation: "UpdateUserPool", ...sendable, paths: pathsOf(changes) }];
}

/**
 * Everything that the pool is to have, but MFA as it is at that moment, and the name only where it changes. The tier goes along
 * always: it was kept when somebody looked, and AWS's newest text says that it is reset.
 */
export function updateRequest({ poolId, base, desired, first }: Omit<Route, "changes">): JsonObject {
  const whole = wholeRequest(poolId, desired);
  const mode = first === "mfa" ? desired.settings["MfaConfiguration"] : base.settings["MfaConfiguration"];
  const request = withValueAt(whole, "/MfaConfiguration", mode);
  const isRenamed = !isSameJson(base.settings["PoolName"], desired.settings["PoolName"]);
  return isRenamed ? request : withValueAt(request, "/PoolName", undefined);
}

function tagSteps(route: Route, tags: readonly Change[]): readonly Step[] {
  const set = tags.filter(({ after }) => after !== undefined);
  const entries = set.map(({ path, after }): readonly [string, JsonValue] => [keyOf(path), after ?? ""]);
  const tagging: Step = {
    operation: "TagResource",
    request: { ResourceArn: route.arn ?? "", Tags: objectOf(entries) },
    paths: pathsOf(set),
  };
  return [
    ...(set.length === 0 ? [] : [tagging]),
    ...untagStep(
      route,
      tags.filter(({ after }) => after === undefined),
    ),
  ];
}

function untagStep({ arn }: Route, removed: readonly Change[]): readonly Step[] {
  if (removed.length === 0 || arn === undefined) return [];
  const request = { ResourceArn: arn, TagKeys: removed.map(({ path }) => keyOf(path)) };
  return [{ operation: "UntagResource", request, paths: pathsOf(removed) }];
}

function keyOf(path: string): string {
  return parsePointer(path)?.[1] ?? "";
}

function mfaStep({ poolId, desired }: Route, changes: readonly Change[]): Step {
  return { operation: "SetUserPoolMfaConfig", ...mfaRequest(poolId, desired), paths: pathsOf(changes) };
}

/** SetUserPoolMfaConfig with all of MFA. */
export function mfaRequest(poolId: string, { mfa = {}, unknown }: PoolSettings) {
  const request = objectOf([["UserPoolId", poolId], ...Object.entries(mfa)]);
  const slices = Object.entries(unknown).filter(([pointer]) => pointer.startsWith("/Mfa/"));
  return withUnknown(
    request,
    Object.fromEntries(slices.map(([pointer, text]) => [pointer.slice("/Mfa".length), text])),
  );
}

/** True where two states ask for the same mode of MFA. */
export function hasSameMode(one: PoolSettings, other: PoolSettings): boolean {
  const mode = ({ settings }: PoolSettings) => comparable(settings)["MfaConfiguration"];
  return isSameJson(mode(one), mode(other));
}

import { parsePointer } from "@longhand/model";
import type { JsonObject, JsonValue } from "@longhand/validation";
import type { Change } from "../change.ts";
import type { Intent } from "../intent.ts";
import { unmaskValue } from "../journal/mask.ts";
import type { ApplyRecord } from "../journal/record.ts";
import type { BegunEntry, EndedEntry, PoolAnswers } from "../journal-entry.ts";
import { valueAt, withValueAt } from "../json/at-pointer.ts";
import { isSameJson } from "../json/canonical-json.ts";
import { isList, isObject, membersOf } from "../json/kinds.ts";
import type { PoolSettings } from "../plan.ts";
import { canonicalise } from "../user-pool/canonicalise.ts";
import { absentMeans, comparable } from "../user-pool/comparable.ts";
import { comparableMfa } from "../user-pool/comparable-mfa.ts";
import { effectsOf, lastingReason, nearestToAbsent } from "./lasting.ts";
import type { Conflict, Lasting, NoUndo, OnConflict, Undo } from "./undo.ts";

const Mfa = "/Mfa";

/** The states that an inverse stands between. */
interface States {
  readonly begun: BegunEntry;
  readonly earlier: PoolSettings;
  /** As it was described: lists in their order. */
  readonly described: JsonObject;
  /** As documents in which equal pools are equal. */
  readonly before: JsonObject;
  /** As the apply left it, where it left it as planned. */
  readonly after?: JsonObject;
  readonly now: JsonObject;
}

/** A setting and the value that it gets back; `null` clears it. */
interface Return {
  readonly path: string;
  readonly value: JsonValue;
}

/**
 * The way back of an apply that has ended, over the state that the pool is in now: the changes that the apply made get their
 * earlier values, nothing else is named.
 */
export function invertApply(record: ApplyRecord, now: PoolSettings, onConflict: OnConflict): Undo | NoUndo {
  const { applyId, begun, ended } = record;
  if (begun === undefined || ended?.written === "no") return none(applyId, "It wrote nothing to the pool.");
  const states = statesOf({ begun, ...(ended === undefined ? {} : { ended }) }, now);
  const draft: Draft = { restored: [], conflicts: [], lasting: [], returns: [] };
  for (const masked of begun.changes) {
    const present = settingAt(states.now, masked.path);
    addChange(draft, unmasked(masked, present, begun.salt), { states, present, onConflict });
  }
  const { returns, ...found } = draft;
  const intent = intentOf(states, collapse(returns, states));
  return { kind: "undo", applyId, intent, ...found, effects: effectsOf(begun.changes) };
}

interface Draft {
  readonly restored: string[];
  readonly conflicts: Conflict[];
  readonly lasting: Lasting[];
  readonly returns: Return[];
}

interface Present {
  readonly states: States;
  readonly present: JsonValue | undefined;
  readonly onConflict: OnConflict;
}

function addChange(draft: Draft, change: Change, { states, present, onConflict }: Present): void {
  const { path, before, after } = change;
  const reason = lastingReason(change, states.earlier);
  if (isSameJson(present, before)) {
    draft.restored.push(path);
  } else if (reason !== undefined) {
    draft.lasting.push({ path, reason });
    draft.returns.push(...nearestReturn(change, states));
  } else {
    const isOurs = isSameJson(present, after) || isSameJson(present, filledIn(change, states));
    if (!isOurs) draft.conflicts.push(conflictOf(change, present));
    if (isOurs || onConflict === "force") draft.returns.push({ path, value: earlierValue(change, states) });
  }
}

function none(applyId: string, reason: string): NoUndo {
  return { kind: "none", applyId, reason };
}

/** What a masked journal has of a change, with what is still the same put in. */
function unmasked(change: Change, present: JsonValue | undefined, salt: string | undefined): Change {
  if (salt === undefined) return change;
  const { before: was, after: became, ...rest } = change;
  const [before, after] = [unmaskValue(was, present, salt), unmaskValue(became, present, salt)];
  return { ...rest, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function statesOf({ begun, ended }: { begun: BegunEntry; ended?: EndedEntry }, now: PoolSettings): States {
  const earlier = stateOf(begun.before);
  const { settings, mfa } = earlier;
  const described = mfa === undefined ? settings : { ...settings, Mfa: mfa };
  const isAsPlanned = ended?.outcome === "VERIFIED" || ended?.outcome === "AMBIGUOUS_RESOLVED";
  const after = isAsPlanned && ended.after !== undefined ? { after: documentOf(stateOf(ended.after)) } : {};
  return { begun, earlier, described, before: documentOf(earlier), ...after, now: documentOf(now) };
}

function stateOf({ pool, text, mfa }: PoolAnswers): PoolSettings {
  const { state } = canonicalise(pool, text);
  return mfa === undefined ? state : { ...state, mfa };
}

/** A container that the apply made may have got more members from the service. */
function filledIn({ path, after }: Change, states: States): JsonValue | undefined {
  return isObject(after) && states.after !== undefined ? valueAt(states.after, path) : after;
}

/** `null` where the setting was not there. A list is a set to the change, and gets back its order, too. */
function earlierValue({ path, before }: Change, { described }: States): JsonValue {
  const value = isList(before) ? valueAt(described, path) : before;
  return value ?? before ?? null;
}

function documentOf({ settings, mfa }: PoolSettings): JsonObject {
  return { ...comparable(settings), ...(mfa === undefined ? {} : { Mfa: comparableMfa(mfa) }) };
}

function settingAt(document: JsonObject, path: string): JsonValue | undefined {
  return valueAt(document, path) ?? absentMeans.get(path);
}

function conflictOf({ path, before, after }: Change, now: JsonValue | undefined): Conflict {
  return {
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(now === undefined ? {} : { now }),
  };
}

function nearestReturn({ path, before }: Change, { begun, now }: States): readonly Return[] {
  const unused = valueAt(begun.before.pool, "/AdminCreateUserConfig/UnusedAccountValidityDays") ?? 7;
  const value = nearestToAbsent(path, before, unused);
  return value === undefined || isSameJson(settingAt(now, path), value) ? [] : [{ path, value }];
}

/**
 * Settings of a container that was not there go with it: an empty one may mean something. Only where all that is in it now
 * goes; else somebody has put more into it.
 */
function collapse(returns: readonly Return[], { before, now }: States): readonly Return[] {
  const cleared = returns.filter(({ value }) => value === null).map(({ path }) => path);
  const collapsed = returns.map(({ path, value }): Return => {
    const goesWhole = (container: string) =>
      valueAt(before, container) === undefined && leavesBelow(now, container).every((leaf) => cleared.includes(leaf));
    const container = value === null ? containersOf(path).find(goesWhole) : undefined;
    return container === undefined ? { path, value } : { path: container, value };
  });
  return collapsed.filter(({ path }, index) => collapsed.findIndex((other) => other.path === path) === index);
}

/** The containers of a setting, the outermost first. MFA as a whole is none, and tags as a whole are never cleared. */
function containersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(1, -1);
  const all = steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`);
  return all.filter((container) => container !== Mfa && container !== "/UserPoolTags");
}

function leavesBelow(document: JsonObject, pointer: string): readonly string[] {
  const value = valueAt(document, pointer);
  const members = isObject(value) ? membersOf(value) : [];
  if (members.length === 0) return value === undefined ? [] : [pointer];
  return members.flatMap(([name]) =>
    leavesBelow(document, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

function intentOf({ begun }: States, returns: readonly Return[]): Intent {
  const isFactor = ({ path }: Return) => parsePointer(path)?.[0] === "Mfa";
  const factors = returns.filter(isFactor);
  const settings = returns.filter((one) => !isFactor(one));
  const { poolId, policy } = begun.intent;
  return {
    poolId,
    patch: settings.reduce<JsonObject>((patch, { path, value }) => withValueAt(patch, path, value), {}),
    ...(factors.length === 0
      ? {}
      : {
          mfa: factors.reduce<JsonObject>(
            (patch, { path, value }) => withValueAt(patch, path.slice(Mfa.length), value),
            {},
          ),
        }),
    ...(policy === undefined ? {} : { policy }),
  };
}

import type { JsonObject, JsonValue } from "@longhand/validation";
import { backoff } from "./backoff.ts";
import { isObject } from "./json/kinds.ts";
import { adviceFor } from "./service-advice.ts";
import { read, type Session } from "./session.ts";
import type { Reply, ServiceException } from "./target.ts";
import { type PoolReading, readingOf } from "./user-pool/reading.ts";

/** The pool could not be read. */
export interface ReadFailure {
  readonly kind: "failed";
  readonly exception?: ServiceException;
  /** A sentence, where the service said nothing. */
  readonly detail?: string;
  /** Given up by whoever asked. */
  readonly isCancelled: boolean;
}

/** A pool that was read. */
export interface Described {
  readonly kind: "described";
  readonly reading: PoolReading;
}

/** Whether GetUserPoolMfaConfig is asked too. */
export type ReadScope = "settings" | "settings-and-mfa";

/** How often a read is tried that got no answer. */
const silentTries = 3;

/**
 * Reads a pool: one call, or two with MFA. A read may be sent again: it changes nothing. The settings are read last: what is
 * written next replaces them, and nothing else should come in between.
 */
export async function readPool(session: Session, scope: ReadScope): Promise<Described | ReadFailure> {
  const input = { UserPoolId: session.poolId };
  const factors = scope === "settings" ? undefined : await readPatiently(session, "GetUserPoolMfaConfig", input);
  if (factors !== undefined && factors.kind !== "answered") return failureOf(factors);
  const described = await readPatiently(session, "DescribeUserPool", input);
  if (described.kind !== "answered") return failureOf(described);
  const pool = described.output["UserPool"];
  if (!isObject(pool)) return unreadable("The answer holds no UserPool.");
  const { text } = described;
  const answers = { pool, ...(text === undefined ? {} : { text }) };
  if (factors === undefined) return { kind: "described", reading: readingOf(answers) };
  const mfaText = factors.text === undefined ? {} : { mfaText: factors.text };
  return { kind: "described", reading: readingOf({ ...answers, mfa: mfaOf(factors.output), ...mfaText }) };
}

async function readPatiently(session: Session, operation: string, input: JsonObject): Promise<Reply> {
  for (let failed = 1; ; failed += 1) {
    const reply = await read(session, operation, input);
    const wait = waitAfter(reply, failed, session);
    if (wait === undefined) return afterTries(reply, failed);
    await session.ports.clock.sleep(wait, session.signal);
  }
}

function afterTries(reply: Reply, tries: number): Reply {
  if (reply.kind !== "silent" || tries === 1) return reply;
  return { ...reply, detail: `${reply.detail} It was asked ${tries} times.` };
}

/** Milliseconds until a read is tried again; undefined for an answer, and where trying again is of no use. */
function waitAfter(reply: Reply, failed: number, { ports: { random } }: Session): number | undefined {
  if (reply.kind === "answered") return undefined;
  const isQuiet = reply.kind === "silent" || adviceFor(reply.exception).retry === "ambiguous";
  if (!isQuiet) {
    const { retry } = adviceFor(reply.exception);
    return retry === "throttle" ? backoff(retry, failed, random) : undefined;
  }
  const isCancelled = reply.kind === "silent" && reply.reason === "cancelled";
  return isCancelled || failed >= silentTries ? undefined : backoff("rebase", failed, random);
}

/** What came along with the HTTP answer is no setting. */
function mfaOf(output: JsonObject): JsonObject {
  const members: [string, JsonValue][] = Object.entries(output).filter(([name]) => name !== "$metadata");
  return Object.fromEntries(members);
}

function failureOf(reply: Exclude<Reply, { kind: "answered" }>): ReadFailure {
  if (reply.kind === "refused") return { kind: "failed", exception: reply.exception, isCancelled: false };
  return { kind: "failed", detail: reply.detail, isCancelled: reply.reason === "cancelled" };
}

function unreadable(detail: string): ReadFailure {
  return { kind: "failed", detail, isCancelled: false };
}

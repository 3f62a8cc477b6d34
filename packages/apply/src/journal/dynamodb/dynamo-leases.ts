import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { TimedHeld, TokenLease, WallClock } from "../journal.ts";
import { ClockDrift, LeaseTime } from "../lease-time.ts";
import { runLease } from "../running-lease.ts";
import { dynamoFailure } from "./dynamo-failure.ts";
import { getItem, type Item, type ItemKey, type Table, updateItem } from "./table.ts";

/** The item of a lease, and the time here. */
interface LeaseItem {
  readonly table: Table;
  readonly key: ItemKey;
  readonly clock: WallClock;
}

/** The lease of a pool by its name. The service takes one update of an item after the other, so one run gets it. */
export async function takeItemLease(lease: LeaseItem): Promise<TokenLease | TimedHeld> {
  const { table, key, clock } = lease;
  for (;;) {
    const id = randomUUID();
    const now = clock.now();
    const item = await updateItem(table, key, {
      expression:
        "SET leaseToken = if_not_exists(leaseToken, :zero) + :one, leaseId = :id, leaseUntil = :until, who = :who",
      condition: "attribute_not_exists(leaseUntil) OR leaseUntil < :now",
      values: {
        ":zero": { N: "0" },
        ":one": { N: "1" },
        ":id": { S: id },
        ":until": { N: String(now + LeaseTime) },
        ":now": { N: String(now - ClockDrift) },
        ":who": { S: `process ${process.pid} on ${hostname()}` },
      },
    });
    if (item !== undefined) return runningLease(lease, id, Number(item["leaseToken"]?.N));
    const stored = await getItem(table, key);
    // The answer to our own update may have been lost, and a second one been sent.
    if (stored?.["leaseId"]?.S === id) return runningLease(lease, id, Number(stored["leaseToken"]?.N));
    const held = heldBy(stored, clock);
    if (held !== undefined) return held;
  }
}

/** Who has a lease now. */
export async function itemLeaseHolder({ table, key, clock }: LeaseItem): Promise<TimedHeld | undefined> {
  return heldBy(await getItem(table, key), clock);
}

function heldBy(item: Item | undefined, clock: WallClock): TimedHeld | undefined {
  const until = Number(item?.["leaseUntil"]?.N ?? 0);
  if (until < clock.now() - ClockDrift) return undefined;
  return { kind: "held", until, holder: item?.["who"]?.S ?? "another run" };
}

function runningLease({ table, key, clock }: LeaseItem, id: string, token: number): TokenLease {
  const setUntil = (until: number) =>
    updateItem(table, key, {
      expression: "SET leaseUntil = :until",
      condition: "leaseId = :id",
      values: { ":until": { N: String(until) }, ":id": { S: id } },
    });
  return runLease(token, {
    renew: async () => {
      try {
        const item = await setUntil(clock.now() + LeaseTime);
        return item === undefined ? ("lost" as const) : ("held" as const);
      } catch (error) {
        return dynamoFailure(error, table.name);
      }
    },
    end: async () => {
      // Where the table cannot be reached any more, the lease ends with its time.
      await setUntil(0).catch((error) => dynamoFailure(error, table.name));
    },
  });
}

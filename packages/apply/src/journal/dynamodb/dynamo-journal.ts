import { createHash } from "node:crypto";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { JournalFailure } from "../../ports.ts";
import type { Claim, Journal, WallClock } from "../journal.ts";
import { type PoolKey, poolName } from "../pool-key.ts";
import { appendItem, findItem, listItems, listOpenItems } from "./dynamo-entries.ts";
import { dynamoFailure } from "./dynamo-failure.ts";
import { itemLeaseHolder, takeItemLease } from "./dynamo-leases.ts";
import { putNew, type Table } from "./table.ts";

/** How to reach a table. What is absent comes from the SDK's standard chain. */
export interface DynamoSettings {
  /** Its name or ARN. */
  readonly table: string;
  readonly region?: string;
  readonly profile?: string;
  readonly endpoint?: string;
  readonly clock?: WallClock;
}

/** Milliseconds that a try may take to connect, to be answered, and between two pieces of the answer. */
const Longest = 5000;

/** A journal in a DynamoDB table with the keys `pk` and `sk`; the attribute `expires` is for its time to live. */
export function createDynamoJournal(settings: DynamoSettings): Journal {
  const { table: name, clock = { now: Date.now } } = settings;
  const table: Table = { client: createClient(settings), name };
  const leaseOf = (pool: PoolKey) => ({ table, clock, key: { pk: `lease#${poolName(pool)}`, sk: "lease" } });
  const guard = <Result>(act: () => Promise<Result>) => attempt(name, act);
  return {
    place: `dynamodb:${name}`,
    append: (entry) => guard(() => appendItem(table, entry)),
    find: (id) => guard(() => findItem(table, id)),
    list: (filter) => guard(() => listItems(table, filter)),
    unfinished: (pool) => guard(() => listOpenItems(table, pool)),
    lease: (pool) => guard(() => takeItemLease(leaseOf(pool))),
    holder: (pool) => guard(() => itemLeaseHolder(leaseOf(pool))),
    claimOnce: (id, expiresAt) => guard(() => claimItem(table, id, expiresAt)),
    close: () => {
      table.client.destroy();
      return Promise.resolve();
    },
  };
}

function createClient({ table, region = regionOf(table), profile, endpoint }: DynamoSettings): DynamoDBClient {
  return new DynamoDBClient({
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
    // Only who calls names another endpoint: no environment variable and no file does.
    ignoreConfiguredEndpointUrls: true,
    // Every request may be sent again: a mark tells whether it was taken the first time.
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: Longest,
      requestTimeout: Longest,
      socketTimeout: Longest,
      throwOnRequestTimeout: true,
    },
  });
}

/** An ARN says in which Region the table is: `arn:aws:dynamodb:eu-west-1:…`. */
function regionOf(table: string): string | undefined {
  return /^arn:[^:]+:dynamodb:([^:]+):/.exec(table)?.[1];
}

async function claimItem(table: Table, id: string, expiresAt: number): Promise<Claim> {
  const pk = `claim#${createHash("sha256").update(id).digest("hex")}`;
  // A time to live is in seconds.
  const expires = { N: String(Math.ceil(expiresAt / 1000)) };
  const put = await putNew(table, { pk, sk: "claim" }, { expires });
  return { kind: put === "put" ? "claimed" : "taken" };
}

async function attempt<Result>(table: string, act: () => Promise<Result>): Promise<Result | JournalFailure> {
  try {
    return await act();
  } catch (error) {
    return dynamoFailure(error, table);
  }
}

import { createFileJournal } from "./file/file-journal.ts";
import type { Journal, WallClock } from "./journal.ts";
import { maskedJournal } from "./masked-journal.ts";

/** What a journal in DynamoDB is reached with; what is absent comes from the AWS SDK's standard chain. */
export interface JournalSettings {
  readonly region?: string;
  readonly profile?: string;
  readonly endpoint?: string;
  readonly clock?: WallClock;
  /** `masked`: message texts, ARNs and external ids are not kept; undo cannot put them back. Default: `kept`. */
  readonly texts?: "kept" | "masked";
}

const Table = "dynamodb:";

/**
 * The journal at a place: a folder, or `dynamodb:TABLE` with the name or ARN of a table. Nothing is made or asked before it
 * is used; the AWS SDK is loaded for a table alone.
 */
export async function openJournal(place: string, settings: JournalSettings = {}): Promise<Journal> {
  const journal = await openStore(place, settings);
  return settings.texts === "masked" ? maskedJournal(journal) : journal;
}

async function openStore(place: string, settings: JournalSettings): Promise<Journal> {
  if (!place.startsWith(Table)) return createFileJournal(place, settings.clock);
  const { createDynamoJournal } = await import("./dynamodb/dynamo-journal.ts");
  return createDynamoJournal({ ...settings, table: place.slice(Table.length) });
}

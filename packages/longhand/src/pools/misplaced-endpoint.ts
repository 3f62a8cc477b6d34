import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { journalOptions } from "./journal-options.ts";

/** An endpoint for a table, where there is none. */
export function misplacedEndpoint(given: Given): WrongUsage | undefined {
  const isTable = given.valueOf(journalOptions.journal)?.startsWith("dynamodb:") === true;
  if (isTable || given.valueOf(journalOptions.endpoint) === undefined) return undefined;
  return refuseUsage("--journal-endpoint goes with --journal dynamodb:TABLE.");
}

import type { JournalFailure } from "../../ports.ts";
import { withoutCredentials } from "../without-credentials.ts";

/** What the service or the network refused, as a failure of the journal in a table. Throws again what is a bug of ours. */
export function dynamoFailure(error: unknown, table: string): JournalFailure {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof ReferenceError) throw error;
  return { kind: "failed", detail: `The journal in the table ${table} cannot be used: ${reasonOf(error, table)}` };
}

function reasonOf(error: Error, table: string): string {
  switch (error.name) {
    case "ResourceNotFoundException":
      return `there is none. Make it: ${createTable(table)}`;
    case "ValidationException":
      return `${clause(error)} It needs the keys pk and sk, both texts: ${createTable(table)}`;
    default:
      return `${error.name}: ${clause(error)}`;
  }
}

function createTable(table: string): string {
  return (
    `aws dynamodb create-table --table-name ${table} --billing-mode PAY_PER_REQUEST ` +
    "--attribute-definitions AttributeName=pk,AttributeType=S AttributeName=sk,AttributeType=S " +
    "--key-schema AttributeName=pk,KeyType=HASH AttributeName=sk,KeyType=RANGE"
  );
}

function clause({ message }: Error): string {
  const text = withoutCredentials(message).trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

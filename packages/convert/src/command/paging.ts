import { findOption, type Operation, pagingOptions, type Service } from "@longhand/model";
import { readInteger } from "../coerce/integer.ts";
import { pagingOff } from "./diagnostics.ts";
import type { Finding } from "./finding.ts";
import type { OptionStep } from "./parse-words.ts";
import { nameOf } from "./word.ts";

/**
 * The members with which a caller turns the pages himself, so that the AWS CLI does not.
 * Source: `cognito-idp/2016-04-18/paginators-1.json` of botocore 1.43.11.
 */
const manualPaging: readonly string[] = ["NextToken", "PaginationToken", "MaxResults", "Limit"];

/** Refuses paging options beside an option that switches paging off. */
export function checkPaging(
  service: Service,
  operation: Operation,
  occurrences: ReadonlyMap<string, OptionStep>,
  globals: ReadonlyMap<string, OptionStep>,
): readonly Finding[] {
  const used = pagingOptions(service, operation)
    .flatMap((name) => occurrences.get(name) ?? [])
    .filter(isSet);
  const isManual = ({ name }: OptionStep) => manualPaging.includes(findOption(operation, name)?.name ?? "");
  const switchedOffBy = globals.get("--no-paginate") ?? [...occurrences.values()].find(isManual);
  if (switchedOffBy === undefined || used.length === 0) return [];
  const names = used.map(({ name }) => name).join(", ");
  const message = `Error during pagination: Cannot specify --no-paginate along with pagination arguments: ${names}`;
  const cli = { kind: "command", status: 255, message } as const;
  return used.map(({ name, flag }) => {
    return { diagnostic: pagingOff(nameOf(flag), { name, switchedOffBy: switchedOffBy.name }, { cli }) };
  });
}

/** An empty token and a count of zero are as good as none to the AWS CLI. */
function isSet({ name, values }: OptionStep): boolean {
  const [value] = values;
  if (value === undefined || value.text === "") return false;
  return name === "--starting-token" || Number(readInteger(value.text)) !== 0;
}

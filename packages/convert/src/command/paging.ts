import { cliName, findOption, pagingMembers } from "@longhand/model";
import { readInteger } from "../coerce/integer.ts";
import { pagingOff } from "./diagnostics.ts";
import type { Finding } from "./finding.ts";
import type { OperationCall } from "./operation-call.ts";
import type { OptionStep } from "./parse-words.ts";
import type { GlobalReading } from "./read-globals.ts";
import { nameOf } from "./word.ts";

/** Refuses paging options beside an option that switches paging off. */
export function checkPaging(
  { service, operation, globals }: OperationCall & { readonly globals: Pick<GlobalReading, "options"> },
  paging: readonly string[],
  occurrences: ReadonlyMap<string, OptionStep>,
): readonly Finding[] {
  const given = paging.flatMap((name) => occurrences.get(name) ?? []);
  if (given.length === 0) return [];
  // An option that has the name of a member's stands for that again where paging is off.
  const members = new Set([...operation.input.members.keys()].map((member) => `--${cliName(member)}`));
  const used = given.filter((step) => !members.has(step.name) && isSet(step));
  // With them the caller turns the pages himself, and the AWS CLI does not.
  const manualPaging = pagingMembers(service, operation) ?? [];
  const isManual = ({ name }: OptionStep) => manualPaging.includes(findOption(operation, name)?.name ?? "");
  const switchedOffBy = globals.options.get("--no-paginate") ?? [...occurrences.values()].find(isManual);
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

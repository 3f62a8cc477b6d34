import { cognitoIdp, options, pagingOptions } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "./cognito-operation.ts";
import { askPython } from "./installed-python.ts";

const awsCli = suite("the options of the AWS CLI");

/** An option, the member that it sets, and whether the command insists on it. */
type OptionRow = readonly [option: string, member: string | null, required: boolean];

/** Prints the rows of every operation; those for paging set no member of the request. */
const program = `
import json
from awscli.clidriver import create_clidriver
service = create_clidriver()._get_command_table()['cognito-idp']
general = {'cli-input-json', 'generate-cli-skeleton'}
def row(option, argument):
    paging = type(argument).__name__ == 'PageArgument'
    return ['--' + option, None if paging else argument._serialized_name, bool(argument.required)]
print(json.dumps({name: [row(o, a) for o, a in command.arg_table.items() if o not in general]
                  for name, command in service._get_command_table().items()}))
`;

const theirs = askPython(program, null);
const check = theirs === undefined ? awsCli.skip : awsCli;

check("are those of every operation that it knows, but for members added since", () => {
  assert.ok(isTable(theirs) && Object.keys(theirs).length >= 122);
  for (const [name, rows] of Object.entries(theirs)) {
    const known = new Set(rows.map(([option]) => option));
    assert.equal(
      optionRows(name).filter(([option]) => known.has(option)),
      rows,
      name,
    );
  }
});

awsCli.run();

function optionRows(name: string): readonly OptionRow[] {
  const operation = cognitoOperation(name);
  const members = [...options(operation).values()].map(({ name: option, member, form }): OptionRow => {
    return [option, member.name, member.required && form === "value"];
  });
  return [...members, ...pagingOptions(cognitoIdp(), operation).map((option): OptionRow => [option, null, false])];
}

function isTable(value: unknown): value is { readonly [operation: string]: readonly OptionRow[] } {
  return typeof value === "object" && value !== null;
}

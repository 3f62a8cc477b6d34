import { completeWords } from "@longhand/completion";
import { cliName, cognitoIdp, operationNames, optionNames, pagingOptions } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cognitoOperation } from "../model/cognito-operation.ts";

const test = suite("completion of options");

const services = new Map([["cognito-idp", cognitoIdp()]]);

/** What version 1 takes with any operation. */
const general = [
  "--debug",
  "--endpoint-url",
  "--no-verify-ssl",
  "--no-paginate",
  "--output",
  "--query",
  "--profile",
  "--region",
  "--color",
  "--no-sign-request",
  "--ca-bundle",
  "--cli-read-timeout",
  "--cli-connect-timeout",
  "--v2-debug",
  "--version",
];

function offered(argv: readonly string[], index = argv.length - 1): readonly string[] {
  const offset = argv[index]?.length ?? 0;
  return completeWords(argv, { index, offset }, { services }).candidates.map(({ text }) => text);
}

for (const name of operationNames(cognitoIdp())) {
  test(`${name}: each prefix of each option offers exactly the options that begin with it`, () => {
    const operation = cognitoOperation(name);
    const own = [...optionNames(operation), "--cli-input-json"];
    const all = [...own, ...pagingOptions(cognitoIdp(), operation), "--generate-cli-skeleton", ...general];
    const prefixes = new Set(all.flatMap((option) => [...option].map((_, index) => option.slice(0, index + 1))));
    for (const prefix of ["", ...prefixes]) {
      const expected = all.filter((option) => option.startsWith(prefix));
      assert.equal(offered(["aws", "cognito-idp", name, prefix]), expected, prefix);
    }
  });
}

test("each prefix of each operation offers exactly the operations that begin with it", () => {
  const all = [...cognitoIdp().operations.keys()].map(cliName);
  for (const name of all) {
    for (let length = 0; length <= name.length; length += 1) {
      const prefix = name.slice(0, length);
      assert.equal(
        offered(["cognito-idp", prefix]),
        all.filter((other) => other.startsWith(prefix)),
        prefix,
      );
    }
  }
});

test("an option that is there is not offered again, wherever it stands", () => {
  const names = optionNames(cognitoOperation("update-user-pool"));
  for (const name of names) {
    const others = [...names, "--cli-input-json", "--generate-cli-skeleton", ...general].filter(
      (other) => other !== name,
    );
    assert.equal(offered(["cognito-idp", "update-user-pool", name, "x", "--"]), others, name);
    assert.equal(offered(["cognito-idp", "update-user-pool", "--", name, "x"], 2), others, name);
  }
  assert.not(offered(["cognito-idp", "update-user-pool", "--region", "x", "--"]).includes("--region"));
  assert.not(offered(["--region", "x", "cognito-idp", "update-user-pool", "--"]).includes("--region"));
});

test("of the two forms of a flag one is enough", () => {
  const left = offered(["cognito-idp", "admin-set-user-password", "--permanent", "--"]);
  assert.not(left.includes("--permanent"));
  assert.not(left.includes("--no-permanent"));
});

test("an option of version 2 makes it a command of version 2", () => {
  const argv = ["cognito-idp", "update-user-pool", "--cli-auto-prompt", "--cli-"];
  assert.ok(offered(argv).includes("--cli-input-yaml"));
});

test.run();

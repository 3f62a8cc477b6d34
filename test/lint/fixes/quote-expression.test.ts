import { fixPage } from "@longhand/lint";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lintStrictly } from "../strict-settings.ts";

/** What follows `list-users`, and what becomes of it; the same where no quotes are right. */
const rows: readonly (readonly [written: string, fixed: string])[] = [
  ["--query length(Users) --limit 3", "--query 'length(Users)' --limit 3"],
  ["--query Users[?starts_with(Username,`a`)]", "--query 'Users[?starts_with(Username,`a`)]'"],
  ["--query length('Users')", "--query length('Users')"],
  ["--filter (the one of the user)", "--filter (the one of the user)"],
];

const fixes = suite("lint: an expression without quotes");

for (const [written, fixed] of rows) {
  fixes(written, () => {
    const page = (rest: string) =>
      `\`\`\`sh\naws cognito-idp list-users --user-pool-id us-west-2_aaaaaaaaa ${rest}\n\`\`\`\n`;
    const document = { name: "page.md", text: page(written), format: "markdown" } as const;
    assert.is(fixPage(document, "safe", lintStrictly).text, document.text);
    assert.is(fixPage(document, "unsafe", lintStrictly).text, page(fixed));
  });
}

fixes.run();

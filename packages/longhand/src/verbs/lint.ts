import { lintOptions } from "../lint/lint-options.ts";
import { defineVerb } from "../verb.ts";

/** `longhand lint` */
export const lint = defineVerb({
  name: "lint",
  summary: "find the AWS CLI commands of pages and scripts, and say what is wrong with them",
  description: [
    "Reads Markdown, reStructuredText, text, shell scripts and the steps of workflows, and says of every `aws` command in them",
    "what the AWS CLI or the service would refuse, and what would not do what it seems to. Nothing is run and nothing is sent.",
    "A file of settings (.longhandlint.json, .jsonc, .yaml) is looked for upwards from each file; comments in a page switch rules off:",
    "<!-- longhand-disable-next-block snippet/partial-update -- the pool is new -->. Ends with 1 when there are findings of --fail-on.",
  ].join(" "),
  operands: { syntax: "[path...]", description: "files, folders or patterns", kind: "paths", completes: "files" },
  options: Object.values(lintOptions),
  examples: [
    { does: "every page below a folder", command: "longhand lint docs" },
    {
      does: "a page on standard input, mended",
      command:
        "echo 'Try `aws cognito-idp create-user-pool --pool-name Blue --mfa OFF`.' | longhand lint --stdin --fix",
    },
    { does: "the page of a rule", command: "longhand lint --explain snippet/partial-update" },
  ],
  async run(given, surroundings) {
    // Most of what it needs, no other verb does.
    const { runLint } = await import("../lint/run-lint.ts");
    return runLint(given, surroundings);
  },
});

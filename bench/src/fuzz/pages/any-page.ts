import type { DocumentFormat } from "@longhand/lint";
import { mutateText } from "../mutate-text.ts";
import type { Random } from "../random.ts";
import { generateText } from "../syntax/generators.ts";

/** Commands as pages have them, right and wrong. */
const commands: readonly string[] = [
  "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --policies PasswordPolicy={MinimumLength=8}",
  "aws cognito-idp update-user-pool \\\n    --user-pool-id us-west-2_aaaaaaaaa \\\n    --policies 'PasswordPolicy={MinimumLength=8,RequireNumbers=true}'",
  "aws cognito-idp update-user-pool \\ \n  --user-pool-id <pool-id>\n  --user-pool-tags Team=Blue, Area=West",
  "aws cognito-idp update-user-pool --user-pool-id us-west-2_a —mfa-configuration off",
  "aws cognito-idp update-user-pool --user-pool-id “us-west-2_a” --user-pool-tier ESENTIALS",
  'aws cognito-idp update-user-pool --user-pool-id a --policies PasswordPolicy={"MinimumLength":8}',
  'aws cognito-idp update-user-pool --user-pool-id a --lambda-config {"PreSignUp":"arn:x"}',
  "$ aws cognito-idp describe-user-pool --user-pool-id $POOL | jq .UserPool",
  "aws cognito-idp list-user-pools --max-results 10 --query 'UserPools[].Id' --output text",
  "POOL=$(aws cognito-idp create-user-pool --pool-name Blue --query UserPool.Id --output text)",
  'aws cognito-idp create-user-pool --pool-name "$(cat <<EOF\nBlue\nEOF\n)"',
  'for p in a b; do aws cognito-idp delete-user-pool --user-pool-id "$p"; done',
  "aws cognito-idp update-user-pool --user-pool-id a ^\n  --policies PasswordPolicy={MinimumLength=8}",
  "aws cognito-idp update-user-pool --user-pool-id a `\n  --policies PasswordPolicy='{MinimumLength=8}'",
  "aws cognito-idp update-user-pool --user-pool-id a [--policies <value>]",
  "sudo aws --region us-west-2 cognito-idp admin-get-user --user-pool-id a --username b && echo ok",
  "aws s3 ls",
  "aws lambda invoke --function-name f out.json",
];

/** One way each to put a command in a page. */
const frames: Readonly<Record<DocumentFormat, readonly ((command: string) => string)[]>> = {
  markdown: [
    (command) => `\`\`\`sh\n${command}\n\`\`\`\n`,
    (command) => `~~~console\n$ ${command}\nsome output\n~~~\n`,
    (command) => `> - \`\`\`bash\n${indent(command, ">   ")}\n>   \`\`\`\n`,
    (command) => `\n${indent(command, "    ")}\n\n`,
    (command) => `Run \`${command}\` now.\n`,
    (command) => `<pre><code>${command.replaceAll("<", "&lt;")}</code></pre>\n`,
    (command) => `<!-- longhand-disable-next-line snippet/unquoted-braces -->\n\`\`\`sh\n${command}\n\`\`\`\n`,
    (command) => `| a | b |\n| --- | --- |\n| \`${command}\` | x |\n`,
  ],
  rst: [
    (command) => `.. code-block:: bash\n\n${indent(command, "   ")}\n\n`,
    (command) => `Run this::\n\n${indent(command, "  ")}\n\n`,
    (command) => `Run \`\`${command}\`\` now.\n`,
  ],
  shell: [
    (command) => `${command}\n`,
    (command) => `# ${command}\n`,
    (command) => `if true; then\n${indent(command, "\t")}\nfi\n`,
  ],
  workflow: [
    (command) => `      - run: |\n${indent(command, "          ")}\n`,
    (command) => `      - run: ${command}\n`,
  ],
  text: [(command) => `${command}\n`, (command) => `  $ ${command}\n`],
};

const formats: readonly DocumentFormat[] = ["markdown", "markdown", "rst", "shell", "workflow", "text"];

/** Pieces that change what the lines around them are. */
const pieces: readonly string[] = [
  ..."\\'\"`$(){}<>|&;#^[]=,\t \n",
  ...[
    "\r\n",
    "```",
    "~~~\n",
    "::\n\n",
    "> ",
    "- ",
    "$ ",
    "<<EOF\n",
    "EOF\n",
    "&lt;",
    "—",
    "“",
    "😀",
    "\ud83d",
    "\u00a0",
  ],
  ...["aws ", "--", "…", "<pool>", "\ufeff", "<!-- longhand-disable -->", "# longhand-disable-line\n"],
];

/** A page with a few commands, most of them changed somewhere; its format and its text. */
export function anyPage(random: Random): { readonly kind: DocumentFormat; readonly text: string } {
  const kind = random.pick(formats);
  const blocks = random.many(1, 3, () => random.pick(frames[kind])(anyCommand(random)));
  const lead = random.pick(["", "# Title\n\n", "text 😀\n", "on: push\njobs:\n  a:\n    steps:\n", "#!/bin/bash\n"]);
  const text = lead + blocks.join(random.pick(["", "\n", "text\n\n"]));
  const changed = random.chance(75) ? mutateText(random, text, pieces) : text;
  return { kind, text: random.chance(10) ? changed.replaceAll("\n", "\r\n") : changed };
}

function anyCommand(random: Random): string {
  if (random.chance(75)) return random.pick(commands);
  return `aws cognito-idp update-user-pool --user-pool-id a --policies '${generateText(random)}' --user-pool-tags ${generateText(random)}`;
}

function indent(text: string, prefix: string): string {
  return text
    .split("\n")
    .map((line) => prefix + line)
    .join("\n");
}

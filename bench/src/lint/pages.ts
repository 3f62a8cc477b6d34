import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What pages of documentation hold besides commands. */
const prose =
  "A user pool is a directory of users. **Settings** that a request leaves out go back to their defaults, so that [a page](https://example.com) which shows one has to say so. ";

const command = [
  "aws cognito-idp create-user-pool --pool-name Blue \\",
  "  --policies 'PasswordPolicy={MinimumLength=8,RequireSymbols=true}' \\",
  "  --mfa-configuration OFF --user-pool-tags Team=Blue",
].join("\n");

/** Bytes of a page. */
const size = 20_000;

const commandsInPage = 3;

/** Writes pages of 20 KB with three commands each into a folder. */
export function writePages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const rest = size - commandsInPage * command.length;
  const paragraph = `${prose.repeat(Math.ceil(rest / commandsInPage / prose.length))}\n`;
  for (let index = 0; index < count; index += 1) {
    const part = `## Step\n\n${paragraph.replaceAll("so that ", "so\nthat ")}\n\`\`\`sh\n${command}\n\`\`\`\n\n`;
    writeFileSync(join(folder, `page-${index}.md`), `# Page ${index}\n\n${part.repeat(commandsInPage)}`);
  }
}

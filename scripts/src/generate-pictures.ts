import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runLonghand } from "./pages/run-longhand.ts";
import { terminalSvg } from "./pages/terminal-svg.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** A picture of a run in a terminal. */
interface Picture {
  readonly name: string;
  /** What the picture shows as typed; `longhand` is its first word. */
  readonly argv: readonly string[];
  /** For those who do not see it. */
  readonly description: string;
  /** Columns of the terminal. */
  readonly width: number;
  /** Files in the folder that it runs in, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Lines of the output that the picture shows; `…` stands for the rest. */
  readonly lines: number;
}

/** A page with three mistakes that are often made. */
const page = `# Longer passwords

\`\`\`sh
aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa \\ 
    --policies PasswordPolicy={MinimumLenght=12}
\`\`\`
`;

const pictures: readonly Picture[] = [
  {
    name: "plan",
    argv: [
      "plan",
      "--user-pool-id",
      "us-west-2_aaaaaaaaa",
      "--user-pool-tags",
      "Team=Blue",
      "--clear",
      "LambdaConfig.PreSignUp",
    ],
    description:
      "A plan: two settings that change, each with its risk, and a table of those that the bare call would have reset.",
    width: 126,
    lines: 24,
  },
  {
    name: "lint",
    argv: ["lint", "docs"],
    files: { "docs/passwords.md": page },
    description: "A run of the linter: three findings with their places, what is expected and how to mend them.",
    width: 110,
    lines: 28,
  },
];

/** A line of progress, which a slow machine shows, and which is gone by the end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told by control characters.
const wiped = /\r[^\r\n]*\u001b\[K/g;

/** Brings the pictures of runs up to date, each made from a real run with colours. */
export async function generatePictures(): Promise<void> {
  for (const picture of pictures) writeIfChanged(`docs/pictures/${picture.name}.svg`, await draw(picture));
}

async function draw({ argv, description, files = {}, lines, width }: Picture): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "longhand-picture-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const output = await runLonghand(argv, { cwd: folder, env: { XDG_STATE_HOME: folder }, width });
  rmSync(folder, { recursive: true });
  const shown = output.replaceAll(wiped, "").trimEnd().replaceAll(folder, "~/.local/state").split("\n");
  const cut = shown.length > lines ? [...shown.slice(0, lines), "…"] : shown;
  return terminalSvg([`$ longhand ${argv.join(" ")}`, "", ...cut], { description, width });
}

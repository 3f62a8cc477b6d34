/** The names of the program; `aws2` was version 2's for a time, `awslocal` talks to a local stand-in. */
const names: ReadonlySet<string> = new Set(["aws", "aws2", "awslocal", "aws.exe", "aws.cmd"]);

/** Variables in which scripts keep the program. */
const variable = /^\$\{?(?:AWS|aws|AWS_?CLI|aws_?cli|AWS_?CMD|aws_?cmd|AWS_?BIN|AWSLOCAL)\}?$/;

/** Images of containers that run the program. */
const image = /(?:^|\/)(?:amazon|public\.ecr\.aws\/aws-cli)\/aws-cli(?:[:@].*)?$/;

/** Programs that run the one that follows among their words. */
const launchers: ReadonlySet<string> = new Set([
  "aws-vault",
  "awsudo",
  "chamber",
  "command",
  "docker",
  "doas",
  "env",
  "exec",
  "granted",
  "nice",
  "nohup",
  "op",
  "pipenv",
  "podman",
  "poetry",
  "proxychains",
  "retry",
  "saml2aws",
  "sudo",
  "time",
  "timeout",
  "unbuffer",
  "uv",
  "watch",
  "winpty",
  "xargs",
]);

/** Which word of a command is the AWS CLI: the first, one behind an assignment, or one behind a program that runs others. -1 for none. */
export function findProgram(texts: readonly string[], further: readonly string[]): number {
  const [first = ""] = texts;
  if (isProgram(first, further)) return 0;
  // `$pool = aws …`, as PowerShell has it.
  if (first.startsWith("$") && texts[1] === "=" && isProgram(texts[2] ?? "", further)) return 2;
  return launchers.has(baseName(first)) ? texts.findIndex((text, index) => index > 0 && isProgram(text, further)) : -1;
}

/** True for a line that may begin with the program; the words are looked at later. */
export function isProgram(text: string, further: readonly string[]): boolean {
  const name = baseName(text);
  return names.has(name) || variable.test(text) || image.test(text) || further.includes(name) || further.includes(text);
}

function baseName(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1);
}

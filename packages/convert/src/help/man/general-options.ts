import { inset, OptionMargin, paragraph, roff } from "./roff.ts";

/** What the AWS CLI adds to the options of an operation, in its order; those for paging only where it pages. */
export function generalOptions(paging: readonly string[]): readonly string[] {
  const names = ["--cli-input-json", ...paging, "--generate-cli-skeleton"];
  const described = names.flatMap((name) => {
    const { kind, text } = descriptions.get(name) ?? {
      kind: "string",
      text: "Steers how pages of results are fetched.",
    };
    return [...paragraph(`\\fB${roff(name)}\\fP (${kind})`), ...inset(OptionMargin, [roff(text)])];
  });
  return [
    ...described,
    ...paragraph("The general options of the AWS CLI, such as \\fB\\-\\-region\\fP, work beside these."),
  ];
}

interface Description {
  readonly kind: "string" | "integer";
  readonly text: string;
}

const descriptions: ReadonlyMap<string, Description> = new Map([
  [
    "--cli-input-json",
    {
      kind: "string",
      text: "A whole request as JSON, or file:// and the name of a file that holds it. An option given beside it takes the place of its member whole.",
    },
  ],
  ["--starting-token", { kind: "string", text: "Where to go on: the NextToken of an earlier answer." }],
  ["--page-size", { kind: "integer", text: "How many items one call to the service asks for." }],
  ["--max-items", { kind: "integer", text: "How many items the command gives at most." }],
  [
    "--generate-cli-skeleton",
    {
      kind: "string",
      text: "Prints a request with a placeholder for every member, and sends nothing; with output, a made-up answer to the options given.",
    },
  ],
]);

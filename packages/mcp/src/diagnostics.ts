import { defineDiagnostic, show } from "@longhand/diagnostics";

/*
 * What only a server of tools has to say about a change: what is the operator's to choose, what no input may reach, and what a bare
 * call would lose. Each has a page under docs/diagnostics/.
 */

interface Named {
  readonly name: string;
}

/** Options that a request leaves out, by API name. */
interface LeftOut {
  readonly reset: readonly string[];
  readonly unknown: readonly string[];
}

export const leftToReset = defineDiagnostic<LeftOut>({
  code: "apply/left-to-reset",
  severity: "warning",
  message: ({ reset, unknown }) =>
    `A bare \`update-user-pool\` with this request resets what it leaves out: ${reset.join(", ")}.${
      unknown.length === 0 ? "" : ` What becomes of ${unknown.join(", ")} is not known.`
    } \`apply\` keeps them all.`,
});

export const operatorOption = defineDiagnostic<Named>({
  code: "apply/operator-option",
  severity: "error",
  message: ({ name }) => `${show(name)} is for the operator of this server to choose, and no part of a change.`,
  expected: () => "the command without it",
});

export const optionWithoutEffect = defineDiagnostic<Named>({
  code: "apply/option-without-effect",
  severity: "warning",
  message: ({ name }) => `${show(name)} has no effect here.`,
});

export const nothingToSend = defineDiagnostic<{ readonly printed: string }>({
  code: "apply/nothing-to-send",
  severity: "error",
  message: ({ printed }) => `The AWS CLI prints its ${printed} for this command, and sends nothing.`,
});

export const addressRefused = defineDiagnostic<{ readonly url: string }>({
  code: "apply/address-refused",
  severity: "error",
  message: ({ url }) => `Version 1 of the AWS CLI fetches ${show(url)}; nothing is fetched here.`,
  expected: () => "the content itself",
});

export const givenTwice = defineDiagnostic<Named>({
  code: "apply/given-twice",
  severity: "error",
  message: ({ name }) => `${show(name)} is given twice.`,
  expected: () => "it once",
});

export const operationNotApplicable = defineDiagnostic<Named>({
  code: "apply/operation-not-applicable",
  severity: "error",
  message: ({ name }) => `${show(name)} is checked by \`validate\`, and cannot be applied here.`,
  expected: () => "`update-user-pool` or `set-user-pool-mfa-config`",
});

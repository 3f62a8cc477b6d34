/** Options of the AWS CLI that choose whose pool is changed, and how it is reached: the operator's to choose. */
const operators: ReadonlySet<string> = new Set([
  "--profile",
  "--region",
  "--endpoint-url",
  "--no-verify-ssl",
  "--no-sign-request",
  "--ca-bundle",
]);

/** Options of the AWS CLI that change what it prints or how long it waits, and no request. */
const withoutEffect: ReadonlySet<string> = new Set([
  "--debug",
  "--v2-debug",
  "--no-paginate",
  "--output",
  "--query",
  "--color",
  "--cli-read-timeout",
  "--cli-connect-timeout",
  "--no-cli-pager",
  "--cli-binary-format",
  "--cli-auto-prompt",
  "--no-cli-auto-prompt",
  "--cli-error-format",
]);

/** True for an option that no input of a tool may choose. */
export function isOperators(name: string): boolean {
  return operators.has(name);
}

/** True for an option that is nobody's concern here. */
export function hasNoEffect(name: string): boolean {
  return withoutEffect.has(name);
}

import { ownOperation, type State } from "./state.ts";

/** Something to begin with. */
export interface Example {
  readonly title: string;
  readonly state: State;
}

const command = (text: string, view: State["view"]): State => {
  return { mode: "command", text, operation: ownOperation, option: "--policies", view };
};

const value = (option: string, text: string, view: State["view"]): State => {
  return { mode: "value", text, operation: ownOperation, option, view };
};

/** A command that changes a little, and would lose a lot. The first thing that people see. */
const policies: Example = {
  title: "A password policy",
  state: command(
    `aws cognito-idp update-user-pool \\
  --user-pool-id us-west-2_aaaaaaaaa \\
  --policies 'PasswordPolicy={MinimumLength=14,RequireSymbols=true}' \\
  --user-pool-tags Team=Blue,Area=West`,
    "plan",
  ),
};

/** The first example, and what the others show. */
export const examples: readonly [Example, ...Example[]] = [
  policies,
  {
    title: "The AWS page's own example",
    state: command(
      "aws cognito-idp update-user-pool --user-pool-id us-west-2_aaaaaaaaa --user-pool-tags Team=Blue,Area=West",
      "json",
    ),
  },
  {
    title: "Several mistakes at once",
    state: command(
      `aws cognito-idp update-user-pool \\
  --user-pool-id us-west-2_aaaaaaaaa \\
  --policies PasswordPolicy={MinimumLenght=5,RequireSymbols=yes} \\
  --mfa-configuration ONN \\
  --auto-verified-attributes email,phone_number`,
      "json",
    ),
  },
  {
    title: "A value in shorthand",
    state: value(
      "--lambda-config",
      "PreSignUp=arn:aws:lambda:us-west-2:123456789012:function:check-sign-up,PreTokenGenerationConfig={LambdaVersion=V2_0,LambdaArn=arn:aws:lambda:us-west-2:123456789012:function:add-claims}",
      "tree",
    ),
  },
  { title: "A bracket that nobody closes", state: value("--policies", "PasswordPolicy={MinimumLength=8", "tree") },
];

import type { UpdateUserPoolCommandInput } from "@aws-sdk/client-cognito-identity-provider";
import type { UpdateUserPoolRequest } from "@longhand/model/requests";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/*
 * The request against the AWS SDK's own type, at compile time: the file does not build when one of them is not true. A newer
 * SDK then names the members that are missing here.
 */

const test = suite("the AWS SDK's types");

/** The members of a type with their own members, as dotted paths; lists count as what is in them. */
type Paths<Type> = Type extends readonly (infer Item)[]
  ? Paths<Item>
  : Type extends object
    ? { [Name in keyof Type & string]: Name | `${Name}.${Paths<NonNullable<Type[Name]>>}` }[keyof Type & string]
    : never;

/** Compiles only for an empty set of paths, and shows the paths where it does not. */
type None<Path extends never> = Path;

type OnlyInSdk = None<Exclude<Paths<UpdateUserPoolCommandInput>, Paths<UpdateUserPoolRequest>>>;
type OnlyInOurs = None<Exclude<Paths<UpdateUserPoolRequest>, Paths<UpdateUserPoolCommandInput>>>;

function toSdk(request: UpdateUserPoolRequest): UpdateUserPoolCommandInput {
  return request;
}

test("a request is an SDK input without a cast", () => {
  const request: UpdateUserPoolRequest = {
    UserPoolId: "us-west-2_aaaaaaaaa",
    Policies: { PasswordPolicy: { MinimumLength: 8 } },
    MfaConfiguration: "OPTIONAL",
  };
  assert.is(toSdk(request), request);
});

test("neither has a member that the other lacks", () => {
  const missing: readonly (OnlyInSdk | OnlyInOurs)[] = [];
  assert.equal(missing, []);
});

test.run();

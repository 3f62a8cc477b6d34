import type { Plan } from "@longhand/apply";
import { posix, toCommand } from "@longhand/convert";
import { cognitoIdp, findOperation } from "@longhand/model";

/** Characters of a command that fit into a sentence. */
const maxLength = 600;

/** The line with which a person carries a plan out at a terminal; undefined where no short line does. */
export function commandByHand({ intent, address }: Plan): string | undefined {
  const service = cognitoIdp();
  const operation = findOperation(service, "UpdateUserPool");
  if (operation === undefined || intent.mfa !== undefined) return undefined;
  const { argv } = toCommand({ UserPoolId: intent.poolId, ...intent.patch }, operation, service);
  const words = [
    "apply",
    ...(address.kind === "aws" ? ["--target", "aws", "--region", address.region] : []),
    ...argv.slice(2),
  ];
  const quoted = words.map(posix.quote);
  const line = `longhand ${quoted.join(" ")}`;
  return quoted.includes(undefined) || line.length > maxLength ? undefined : line;
}

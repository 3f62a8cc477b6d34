import { randomUUID } from "node:crypto";
import { sandboxAccount } from "../pool-id.ts";

/** The answer of STS to GetCallerIdentity, for clients that ask whose account it is; undefined for any other request. */
export function callerIdentity(
  form: string,
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } | undefined {
  if (new URLSearchParams(form).get("Action") !== "GetCallerIdentity") return undefined;
  const requestId = randomUUID();
  const result = [
    element("Arn", `arn:aws:iam::${sandboxAccount}:user/sandbox`),
    element("UserId", "AIDASANDBOXSANDBOXSAN"),
    element("Account", sandboxAccount),
  ].join("");
  const body = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${element(
    "GetCallerIdentityResult",
    result,
  )}${element("ResponseMetadata", element("RequestId", requestId))}</GetCallerIdentityResponse>`;
  return { headers: { "Content-Type": "text/xml", "x-amzn-RequestId": requestId }, body };
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

import type { JsonObject } from "@longhand/validation";
import { memberOf, numberOf, objectFrom, textOf } from "../json.ts";
import { defineOperation } from "../operation.ts";
import { refuse } from "../refusal.ts";

/** ListUserPools: page by page, in the order of their ids, so that pools that come and go do not shift the pages. */
export const listUserPools = defineOperation({
  name: "ListUserPools",
  run(request, { store }) {
    const after = readToken(textOf(request, "NextToken"));
    if (after === undefined) return refuse("InvalidParameterException", "Invalid pagination token given.");
    const rest = store
      .list()
      .map(({ pool }) => pool)
      .filter((pool) => idOf(pool) > after)
      .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    const page = rest.slice(0, numberOf(request, "MaxResults") ?? 0);
    const last = page.at(-1);
    return {
      kind: "answered",
      output: objectFrom([
        ["UserPools", page.map(describeBriefly)],
        ["NextToken", last === undefined || page.length === rest.length ? undefined : tokenAfter(idOf(last))],
      ]),
    };
  },
});

const members = ["Id", "Name", "LambdaConfig", "LastModifiedDate", "CreationDate"] as const;

function describeBriefly(pool: JsonObject): JsonObject {
  return objectFrom(members.map((name) => [name, memberOf(pool, name)]));
}

function idOf(pool: JsonObject): string {
  return textOf(pool, "Id") ?? "";
}

const Prefix = "after:";

function tokenAfter(id: string): string {
  return Buffer.from(`${Prefix}${id}`).toString("base64url");
}

/** The id that the last page ended with; empty without a token, undefined for a token that is not ours. */
function readToken(token: string | undefined): string | undefined {
  if (token === undefined) return "";
  const text = Buffer.from(token, "base64url").toString();
  return text.startsWith(Prefix) && tokenAfter(text.slice(Prefix.length)) === token
    ? text.slice(Prefix.length)
    : undefined;
}

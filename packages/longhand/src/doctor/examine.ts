import { stateFolder } from "@longhand/apply";
import { openSession, type Session, withSession } from "../pools/session.ts";
import { readServerPolicy } from "../server/read-server-policy.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { version } from "../version.ts";

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly state: "fine" | "trouble";
  /** For people; without credentials. */
  readonly detail: string;
}

/** No pool: its id says nothing of a Region. */
const anyPool = "any";

/** The oldest Node that Longhand runs on. */
const oldestNode = 20;

/** Looks at everything that the other verbs stand on. Never throws for what it finds. */
export async function examine(given: Given, surroundings: Surroundings): Promise<readonly Finding[]> {
  const { node } = process.versions;
  const policy = readServerPolicy(given);
  const places = await withSession(openSession(given, surroundings), async (session) => [
    await examineJournal(session),
    await examineTarget(session),
  ]);
  return [
    { what: "longhand", state: "fine", detail: version },
    { what: "node", state: Number(node.split(".")[0]) >= oldestNode ? "fine" : "trouble", detail: node },
    { what: "system", state: "fine", detail: `${process.platform} ${process.arch}` },
    { what: "state folder", state: "fine", detail: stateFolder(surroundings) },
    "wrongUsage" in policy
      ? { what: "policy", state: "trouble", detail: policy.wrongUsage }
      : { what: "policy", state: "fine", detail: policy.readOnly ? "read-only" : `consent ${policy.consent}` },
    ...("wrongUsage" in places ? [{ what: "journal", state: "trouble", detail: places.wrongUsage } as const] : places),
  ];
}

async function examineJournal({ journal }: Session): Promise<Finding> {
  const listed = await journal.list({ limit: 1 });
  if (listed.kind === "failed") return { what: "journal", state: "trouble", detail: listed.detail };
  return { what: "journal", state: "fine", detail: journal.place };
}

/** Asks for one pool: that takes credentials, a way there, and the right to look. */
async function examineTarget({ portsFor }: Session): Promise<Finding> {
  const what = "target";
  const ports = await portsFor(anyPool);
  if ("wrongUsage" in ports) return { what, state: "trouble", detail: ports.wrongUsage };
  const { address, call } = ports.target;
  const place = [address.kind, address.region, address.account, address.endpoint].filter((part) => part !== undefined);
  const reply = await call({ operation: "ListUserPools", input: { MaxResults: 1 } });
  if (reply.kind === "answered") return { what, state: "fine", detail: place.join(", ") };
  const reason = reply.kind === "refused" ? `${reply.exception.name}: ${reply.exception.message}` : reply.detail;
  return { what, state: "trouble", detail: `${place.join(", ")}: ${reason}` };
}

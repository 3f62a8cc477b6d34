import { join, resolve } from "node:path";
import {
  createPorts,
  createSandbox,
  type Journal,
  type JournalSettings,
  openAwsTarget,
  openJournal,
  type Ports,
  sandboxFolder,
  stateFolder,
  type Target,
} from "@longhand/apply";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseAnyway, refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { journalOptions } from "./journal-options.ts";
import { misplacedEndpoint } from "./misplaced-endpoint.ts";
import { targetOptions } from "./target-options.ts";

/** The services and the journal that a verb works with. Nothing is opened before it is asked for. */
export interface Session {
  readonly journal: Journal;
  /** What a pool is reached through; pools of one Region share it, and so the rate. */
  readonly portsFor: (poolId: string) => Promise<PoolPorts | WrongUsage>;
  readonly close: () => Promise<void>;
}

/** The outside of a plan or an apply, with a journal that can be read. */
export interface PoolPorts extends Ports {
  readonly journal: Journal;
}

/** General options of the AWS CLI that stood in a command; the verb's own count more. */
export type Globals = ReadonlyMap<string, string | true>;

/** The sandbox has no limit that anybody would notice. */
const unlimited = { take: () => Promise.resolve() };

/** Opens what the options name. */
export async function openSession(
  given: Given,
  surroundings: Surroundings,
  globals: Globals = new Map(),
): Promise<Session | WrongUsage> {
  const misplaced = misplacedEndpoint(given);
  if (misplaced !== undefined) return misplaced;
  const journal = await openJournal(
    given.valueOf(journalOptions.journal) ?? join(stateFolder(surroundings), "journal"),
    {
      texts: given.valueOf(journalOptions.mask) ? "masked" : "kept",
      ...placeOfTable(given),
    },
  );
  const byRegion = new Map<string, PoolPorts>();
  const portsFor = async (poolId: string) => {
    const region = regionFor(poolId, given, globals);
    const known = byRegion.get(region ?? "");
    if (known !== undefined) return known;
    const target = await openTarget(given, surroundings, { poolId, region, globals });
    if ("wrongUsage" in target) return target;
    const isSandbox = target.address.kind === "sandbox";
    const ports = { ...createPorts({ target, journal, ...(isSandbox ? { rate: unlimited } : {}) }), journal };
    byRegion.set(region ?? "", ports);
    return ports;
  };
  const close = async () => {
    for (const { target } of byRegion.values()) await target.close();
    await journal.close();
  };
  return { journal, portsFor, close };
}

/** Does something with the services that the options name, and lets go of them. */
export async function withSession<Result>(
  opened: ReturnType<typeof openSession>,
  act: (session: Session) => Promise<Result>,
): Promise<Result | WrongUsage> {
  const session = await opened;
  if ("wrongUsage" in session) return session;
  try {
    return await act(session);
  } finally {
    await session.close();
  }
}

/** A table is where the pools are, unless the SDK's own settings or its ARN say otherwise. */
function placeOfTable(given: Given): Pick<JournalSettings, "region" | "profile" | "endpoint"> {
  const region = given.valueOf(targetOptions.region);
  const profile = given.valueOf(targetOptions.profile);
  const endpoint = given.valueOf(journalOptions.endpoint);
  return {
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

/** The Region that was given, else the one that a pool's id begins with. */
function regionFor(poolId: string, given: Given, globals: Globals): string | undefined {
  const [, prefix] = /^([a-z]{2}(?:-[a-z]+)+-\d+)_/.exec(poolId) ?? [];
  return given.valueOf(targetOptions.region) ?? textOf(globals.get("--region")) ?? prefix;
}

function textOf(value: string | true | undefined): string | undefined {
  return value === true ? undefined : value;
}

/** A pool, and what else its command said about where it is. */
interface Place {
  readonly poolId: string;
  readonly region: string | undefined;
  readonly globals: Globals;
}

async function openTarget(given: Given, surroundings: Surroundings, place: Place): Promise<Target | WrongUsage> {
  if (given.valueOf(targetOptions.target) === "aws") return openAws(given, place);
  const { region } = place;
  const folder = resolve(given.valueOf(targetOptions.sandbox) ?? sandboxFolder(surroundings));
  const mode = given.valueOf(targetOptions.sandboxMode);
  return createSandbox({ place: { folder }, mode, ...(region === undefined ? {} : { region }) });
}

async function openAws(given: Given, { poolId, region, globals }: Place): Promise<Target | WrongUsage> {
  const profile = given.valueOf(targetOptions.profile) ?? textOf(globals.get("--profile"));
  const endpointUrl = given.valueOf(targetOptions.endpoint) ?? textOf(globals.get("--endpoint-url"));
  const expectAccount = given.valueOf(targetOptions.account);
  const opened = await openAwsTarget({
    poolId,
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    ...(endpointUrl === undefined ? {} : { endpointUrl }),
    ...(expectAccount === undefined ? {} : { expectAccount }),
  });
  if (opened.kind === "opened") return opened.target;
  const wrongUsage = opened.diagnostics.map(({ message }) => message).join(" ");
  return opened.kind === "unusable" ? refuseUsage(wrongUsage) : refuseAnyway(wrongUsage);
}

import { join } from "node:path";
import { createSandbox, openJournal, samplePoolId, serveSandbox } from "@longhand/apply";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

const credentials = {
  AWS_ACCESS_KEY_ID: "AKIAFAKEFAKEFAKEFAKE",
  AWS_SECRET_ACCESS_KEY: "fake",
  AWS_MAX_ATTEMPTS: "1",
};

/** The sample pool behind a service that lets a test choose when it does what it is asked. */
export interface SlowPool {
  /** Options and environment of a server whose target it is. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** From now on, calls of an operation wait. */
  readonly hold: (operation: string) => Held;
  /** Its tag `Team`, at first `Green`. */
  readonly team: () => Promise<unknown>;
  /** How each apply in the journal ended, the newest first; `open` where it did not. */
  readonly outcomes: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** An operation that is held back. */
interface Held {
  /** Resolves when the first call has arrived. */
  readonly arrived: Promise<void>;
  readonly release: () => void;
}

/** Serves the pool. */
export async function openSlowPool(): Promise<SlowPool> {
  const folder = makeTemporaryFolder();
  const place = { folder: join(folder, "pools") };
  const journal = join(folder, "journal");
  const held = new Map<string, { readonly arrive: () => void; readonly released: Promise<void> }>();
  const faults = async ({ operation }: { readonly operation: string }) => {
    const gate = held.get(operation);
    gate?.arrive();
    await gate?.released;
    return [];
  };
  const service = await serveSandbox({ place, port: 0, faults });
  if (service.kind !== "serving") throw new Error(`The sandbox has no port: ${service.code}.`);
  return {
    options: ["--target", "aws", "--endpoint-url", service.url, "--journal", journal],
    env: credentials,
    hold: (operation) => {
      const arrived = newGate();
      const released = newGate();
      held.set(operation, { arrive: arrived.open, released: released.opened });
      const release = () => {
        held.delete(operation);
        released.open();
      };
      return { arrived: arrived.opened, release };
    },
    team: async () => {
      const input = { UserPoolId: samplePoolId };
      const reply = await createSandbox({ place }).call({ operation: "DescribeUserPool", input });
      return reply.kind === "answered" ? Object(reply.output["UserPool"]).UserPoolTags.Team : reply;
    },
    outcomes: () => outcomesIn(journal),
    close: service.close,
  };
}

function newGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** How each apply of a journal ended, the newest first. */
export async function outcomesIn(place: string): Promise<readonly string[]> {
  const listed = await (await openJournal(place)).list({ limit: 100 });
  if (listed.kind === "failed") throw new Error(listed.detail);
  return listed.records.map(({ ended }) => ended?.outcome ?? "open");
}

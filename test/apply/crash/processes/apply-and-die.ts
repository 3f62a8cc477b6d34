import {
  applyChange,
  type Call,
  createPorts,
  createSandbox,
  type Intent,
  openJournal,
  type SandboxMode,
  type Target,
} from "@longhand/apply";

/*
 * Applies a wish to a pool of a sandbox on the disk, and kills itself without warning at a point: before or after the
 * n-th thing that it does to the journal or asks of the service. Prints the number of points when it lives through.
 */

/** What the process is told, as JSON in its argument. */
export interface Orders {
  readonly sandbox: string;
  readonly journal: string;
  readonly mode: SandboxMode;
  readonly intent: Intent;
  readonly undoes?: string;
  /** The point to die at; none for a process that lives. */
  readonly dieAt?: number;
}

const { sandbox, journal: folder, mode, intent, undoes, dieAt }: Orders = JSON.parse(process.argv[2] ?? "");
let point = 0;

/** Dies here, if this is the point: nothing is closed, flushed or said. */
function passPoint(): void {
  if (point === dieAt) process.kill(process.pid, "SIGKILL");
  point += 1;
}

async function between<Result>(act: () => Promise<Result>): Promise<Result> {
  passPoint();
  const result = await act();
  passPoint();
  return result;
}

function deadly(target: Target): Target {
  return { ...target, call: (call: Call) => between(() => target.call(call)) };
}

const store = await openJournal(folder);
const journal: typeof store = {
  ...store,
  append: (entry) => between(() => store.append(entry)),
  lease: (pool) => between(() => store.lease(pool)),
};
const target = deadly(createSandbox({ place: { folder: sandbox }, mode, region: "us-west-2" }));
const ports = createPorts({ target, journal, rate: { take: () => Promise.resolve() } });
const result = await applyChange(intent, { acknowledged: "all" }, ports, undoes === undefined ? {} : { undoes });
console.log(JSON.stringify({ outcome: result.outcome, points: point }));

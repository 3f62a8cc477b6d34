import type { JsonObject } from "@longhand/validation";
import type { Call, Reply, Silent } from "../target.ts";
import { mergeMembers } from "./extra-members.ts";
import type { Fault, FaultCall, Faults } from "./faults.ts";
import type { OperationContext } from "./operation.ts";
import { modelOperation } from "./operation-model.ts";
import { operations } from "./operations.ts";
import { pause } from "./pause.ts";
import { type Answer, refuse } from "./refusal.ts";
import { checkConstraints } from "./request/check-constraints.ts";
import { knownMembers } from "./request/known-members.ts";
import { wireForm } from "./request/wire-form.ts";
import { unusable } from "./unusable.ts";

/** The service behind the sandbox, for callers in this process and over HTTP alike. */
export interface SandboxService {
  /** Does one call, with the faults of the port and those that are given besides. `region` is that of pools that it creates. */
  readonly answer: (call: Call, extra?: CallExtras) => Promise<Reply>;
}

/** What one call has besides its request. */
interface CallExtras {
  readonly faults?: readonly Fault[];
  readonly region?: string;
}

/** Makes the service. `prepare` runs before the first call. */
export function createSandboxService(
  context: OperationContext,
  { faults, prepare }: { readonly faults: Faults | undefined; readonly prepare: () => void },
): SandboxService {
  const counts = new Map<string, number>();
  let isPrepared = false;
  const run = ({ operation, input }: FaultCall, region: string): Reply => {
    try {
      if (!isPrepared) prepare();
      isPrepared = true;
      return runOperation(operation, input, { ...context, region });
    } catch (error) {
      return notStored(error, context.store.place);
    }
  };
  return {
    async answer(call, { faults: given = [], region = context.region } = {}) {
      const count = (counts.get(call.operation) ?? 0) + 1;
      counts.set(call.operation, count);
      const { operation, input, signal } = call;
      const asked = (await faults?.({ operation, input, count })) ?? [];
      return withFaults([...asked, ...given], { run: (one) => run(one, region), call: { operation, input }, signal });
    },
  };
}

interface Running {
  readonly run: (call: FaultCall) => Reply;
  readonly call: FaultCall;
  readonly signal: AbortSignal | undefined;
}

async function withFaults(faults: readonly Fault[], { run, call, signal }: Running): Promise<Reply> {
  for (const fault of faults) {
    if (fault.kind === "meanwhile") for (const other of fault.calls) run(other);
  }
  for (const fault of faults) {
    if (fault.kind === "latency" && (await pause(fault.milliseconds, signal)) === "aborted") break;
  }
  if (signal?.aborted === true) return cancelled;
  const before = faults.flatMap((fault) => outcomeOf(fault, "before"))[0];
  if (before !== undefined) return before;
  const reply = run(call);
  const after = faults.flatMap((fault) => outcomeOf(fault, "after"))[0];
  return after ?? faults.reduce(addMembers, reply);
}

const cancelled: Silent = {
  kind: "silent",
  reason: "cancelled",
  detail: "The call was given up before it was sent.",
  sent: "no",
};

function outcomeOf(fault: Fault, when: "before" | "after"): Reply[] {
  switch (fault.kind) {
    case "exception":
      return (fault.when ?? "before") === when ? [refuse(fault.name, fault.message)] : [];
    case "reset":
      return fault.when === when ? [silent("connection", "The connection was reset.")] : [];
    case "timeout":
      return fault.when === when ? [silent("timeout", "Nothing came back in time.")] : [];
    default:
      return [];
  }
}

/** Nobody on the other end can tell whether anything was done. */
function silent(reason: "connection" | "timeout", detail: string): Silent {
  return { kind: "silent", reason, detail, sent: "unknown" };
}

function addMembers(reply: Reply, fault: Fault): Reply {
  if (fault.kind !== "extra-members" || reply.kind !== "answered") return reply;
  return { ...reply, output: mergeMembers(reply.output, fault.members) };
}

function runOperation(name: string, input: JsonObject, context: OperationContext): Answer {
  const operation = operations.find((candidate) => candidate.name === name);
  const model = modelOperation(name);
  if (operation === undefined || model === undefined) {
    return refuse("UnknownOperationException", `The sandbox does not have the operation ${name}.`);
  }
  const arrived = wireForm(input);
  if (arrived === undefined) return refuse("SerializationException");
  const request = knownMembers(arrived, model.input, context.newer);
  return checkConstraints(request, model) ?? operation.run(request, context);
}

/** Nothing was written. What does not come from the system is a bug of ours. */
function notStored(error: unknown, place: string): Silent {
  const reason = unusable(error);
  if (reason === undefined) throw error;
  const detail = `The sandbox in ${place} cannot be used: ${reason.detail}.`;
  return { kind: "silent", reason: "connection", detail, sent: "no" };
}

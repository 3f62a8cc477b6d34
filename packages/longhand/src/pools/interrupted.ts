import { type SettledApply, settleUnfinished } from "@longhand/apply";
import { visible } from "@longhand/diagnostics";
import { addressText } from "../output/plan-text.ts";
import type { PoolPorts } from "./session.ts";

/** What became of earlier applies to a pool whose runs broke. */
export interface Interrupted {
  readonly applies: readonly SettledApply[];
  /** A sentence, where it could not be told. */
  readonly trouble?: string;
}

/** Ends what broke before: reads the pool back and records whether it was written. */
export async function settleInterrupted(poolId: string, ports: PoolPorts): Promise<Interrupted> {
  const settled = await settleUnfinished({ target: ports.target.address, poolId }, ports.journal, ports);
  switch (settled.kind) {
    case "settled":
      return { applies: settled.applies };
    case "held":
      return { applies: [], trouble: `Another run is changing this pool: ${settled.holder}.` };
    case "failed":
      return { applies: [], trouble: settled.detail };
    default:
      return settled satisfies never;
  }
}

/** The same for people; empty where nothing was interrupted. */
export function interruptedText({ applies, trouble }: Interrupted): string {
  const lines = applies.map(
    ({ applyId, result }) =>
      `The apply ${applyId} was interrupted: written: ${result.written}. ${visible(result.summary)} (${addressText(result.address)})`,
  );
  return [...lines, ...(trouble === undefined ? [] : [visible(trouble)])].map((line) => `${line}\n`).join("");
}

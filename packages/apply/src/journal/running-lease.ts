import type { Lease } from "../ports.ts";
import type { TokenLease } from "./journal.ts";
import { RenewEvery } from "./lease-time.ts";

/** What a store does for a lease. */
interface LeaseActs {
  readonly renew: Lease["renew"];
  /** Lets others have the pool. */
  readonly end: () => Promise<void>;
}

/** A lease that renews itself until it is released, which happens once. */
export function runLease(token: number, { renew, end }: LeaseActs): TokenLease {
  let isOver = false;
  const renewUnlessOver = async () => (isOver ? ("lost" as const) : renew());
  const timer = setInterval(() => void renewUnlessOver().catch(() => {}), RenewEvery);
  timer.unref();
  const release = async () => {
    clearInterval(timer);
    if (isOver) return;
    isOver = true;
    await end();
  };
  return { kind: "lease", token, renew: renewUnlessOver, release };
}

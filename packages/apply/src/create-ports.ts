import { setTimeout as wait } from "node:timers/promises";
import { newApplyId } from "./journal/apply-id.ts";
import type { Clock, Ports } from "./ports.ts";
import { createRateLimit } from "./rate-limit.ts";

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
};

/** The outside as it is, to a target and a journal. Share one over all pools of an account: the rate is counted in it. */
export function createPorts(ports: Pick<Ports, "target" | "journal"> & Partial<Ports>): Ports {
  const { clock = systemClock } = ports;
  return {
    clock,
    rate: createRateLimit(clock),
    random: Math.random,
    newId: () => newApplyId(new Date(clock.now())),
    ...ports,
  };
}

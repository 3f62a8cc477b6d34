import {
  type Clock,
  createMemoryJournal,
  createPorts,
  type MemoryJournal,
  type Ports,
  type Target,
} from "@longhand/apply";

/** Ports whose clock moves only when somebody sleeps, and whose chance is always the same. */
export interface TestPorts extends Ports {
  readonly journal: MemoryJournal;
}

/** A clock that nobody waits for. */
function createTestClock(): Clock {
  let now = Date.UTC(2026, 10, 27);
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** The outside to a target, without waiting and without chance. */
export function portsTo(target: Target): TestPorts {
  const journal = createMemoryJournal();
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `apply-${ids}`;
  };
  return { ...createPorts({ target, journal, clock: createTestClock(), random: () => 0.5, newId }), journal };
}

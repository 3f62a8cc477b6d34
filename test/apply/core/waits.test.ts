import {
  applyChange,
  type Clock,
  createMemoryJournal,
  createPorts,
  createSandbox,
  type Faults,
  samplePoolId,
} from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";

interface WatchedClock extends Clock {
  /** Milliseconds that were slept, in order. */
  readonly slept: readonly number[];
}

function watchedClock(): WatchedClock {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** What is slept when every update meets an exception; chance gives always the same share of a wait. */
async function sleptAfter(name: string, patch = {}): Promise<readonly number[]> {
  const faults: Faults = ({ operation }) => (operation === "UpdateUserPool" ? [{ kind: "exception", name }] : []);
  const target = createSandbox({ place: "memory", faults });
  const clock = watchedClock();
  const ports = createPorts({ target, journal: createMemoryJournal(), clock, random: () => 0.999_999 });
  const intent = { poolId: samplePoolId, patch: { PoolName: "new", ...patch } };
  await applyChange(intent, { acknowledged: "all" }, ports);
  return clock.slept.map((milliseconds) => Math.round(milliseconds / 100) / 10);
}

const waits = suite("waits");

waits("another update in flight: half a second, doubled, six tries", async () => {
  assert.equal(await sleptAfter("ConcurrentModificationException"), [0.5, 1, 2, 4, 8]);
});

waits("too many requests: a second, doubled, twenty at most, six tries", async () => {
  assert.equal(await sleptAfter("TooManyRequestsException"), [1, 2, 4, 8, 16]);
});

waits("a role that is new: every five seconds, for two minutes", async () => {
  const patch = { SmsConfiguration: { ExternalId: "another" } };
  const slept = await sleptAfter("InvalidSmsRoleTrustRelationshipException", patch);
  assert.equal(
    slept,
    Array.from({ length: 24 }, () => 5),
  );
});

waits("a refusal: not at all", async () => {
  assert.equal(await sleptAfter("InvalidParameterException"), []);
});

waits("no answer: the pool is read at 0, 0.5, 1, 2 and 4 seconds", async () => {
  assert.equal(await sleptAfter("InternalErrorException"), [0.5, 0.5, 1, 2]);
});

waits("no more than five writes and ten reads a second", async () => {
  const clock = watchedClock();
  const { rate } = createPorts({ target: createSandbox({ place: "memory" }), journal: createMemoryJournal(), clock });
  for (let call = 0; call < 25; call += 1) await rate.take("write");
  assert.is(Math.round(clock.now() / 100), 40);
  for (let call = 0; call < 30; call += 1) await rate.take("read");
  assert.is(Math.round(clock.now() / 100), 60);
});

waits.run();

import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import {
  applyChange,
  type Faults,
  openAwsTarget,
  planChange,
  samplePoolId,
  serveSandbox,
  type Target,
} from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "../ports-to.ts";
import { withCredentials } from "./credentials.ts";

/** Milliseconds: a hundredth of what people wait. */
const timeouts = { connect: 500, account: 50, read: 70, write: 300 };
const intent = { poolId: samplePoolId, patch: { PoolName: "Blue" } };
const consent = { acknowledged: "all" } as const;

/** Does something with a target at an address. */
async function at(endpointUrl: string, act: (target: Target) => Promise<void>): Promise<void> {
  await withCredentials(async () => {
    const opened = await openAwsTarget({ poolId: samplePoolId, endpointUrl, timeouts });
    if (opened.kind !== "opened") throw new Error(JSON.stringify(opened.diagnostics));
    await act(opened.target);
    await opened.target.close();
  });
}

/** A server that takes every connection, says a beginning, and nothing more. */
async function withMute(beginning: string, act: (url: string) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    if (beginning !== "") socket.write(beginning);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    await act(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

/** The sandbox over HTTP with calls that are never answered. */
async function withService(faults: Faults, act: (target: Target) => Promise<void>): Promise<void> {
  const server = await serveSandbox({ place: "memory", faults });
  if (server.kind !== "serving") throw new Error(server.code);
  try {
    await at(server.url, act);
  } finally {
    await server.close();
  }
}

const hang = suite("a service that never answers");

const beginnings: readonly (readonly [string, string])[] = [
  ["takes the connection and says nothing", ""],
  [
    "says the half of an answer",
    'HTTP/1.1 200 OK\r\ncontent-type: application/x-amz-json-1.1\r\ncontent-length: 99\r\n\r\n{"U',
  ],
];

for (const [name, beginning] of beginnings) {
  hang(`${name}: reading is given up after three tries, and the result says so`, async () => {
    await withMute(beginning, (url) =>
      at(url, async (target) => {
        const { outcome, written, summary, calls } = await planChange(intent, portsTo(target));
        assert.equal(
          { outcome, written, calls },
          { outcome: "UNREACHABLE", written: "no", calls: { reads: 3, writes: 0 } },
        );
        assert.is(summary, "The pool could not be read: No answer came within 0.07 seconds. It was asked 3 times.");
      }),
    );
  });
}

for (const when of ["before", "after"] as const) {
  hang(`a write without an answer is settled by reading back: nothing came ${when} it was done`, async () => {
    const faults: Faults = ({ operation }) => (operation === "UpdateUserPool" ? [{ kind: "timeout", when }] : []);
    await withService(faults, async (target) => {
      const { outcome, written, calls } = await applyChange(intent, consent, portsTo(target));
      assert.is(written, when === "after" ? "yes" : "no");
      assert.is(outcome, "AMBIGUOUS_RESOLVED");
      assert.is(calls?.writes, 1);
    });
  });
}

hang("after a write without an answer, reading back is given up after half a minute", async () => {
  let isMute = false;
  const faults: Faults = ({ operation }) => {
    isMute ||= operation === "UpdateUserPool";
    return isMute ? [{ kind: "timeout", when: "before" }] : [];
  };
  await withService(faults, async (target) => {
    const { clock, ...ports } = portsTo(target);
    // As long as a read takes where nothing is injected.
    const slow = (call: Parameters<Target["call"]>[0]) => clock.sleep(7000).then(() => target.call(call));
    const outside = { ...ports, clock, target: { ...target, call: slow } };
    const { outcome, written, calls, next } = await applyChange(intent, consent, outside);
    assert.equal({ outcome, written, next: next.code }, { outcome: "UNKNOWN", written: "unknown", next: "read-pool" });
    assert.equal(calls, { reads: 1 + 2 * 3, writes: 1 });
  });
});

hang.run();

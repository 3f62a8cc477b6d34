import {
  advisedExceptions,
  applyChange,
  createSandbox,
  type Fault,
  type Faults,
  type Outcome,
  planChange,
  type Result,
  samplePoolId,
  type Target,
} from "@longhand/apply";
import type { JsonObject } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { portsTo } from "./ports-to.ts";

const patch = { Policies: { PasswordPolicy: { MinimumLength: 20 } } };
const consent = { acknowledged: "all" } as const;

/** Faults of the first calls of an operation. */
function failing(operation: string, faults: readonly Fault[], times = 1): Faults {
  return (call) => (call.operation === operation && call.count <= times ? faults : []);
}

async function minimumLength(target: Target): Promise<unknown> {
  const answer = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  return JSON.stringify(answer).match(/"MinimumLength":(\d+)/)?.[1];
}

interface Run {
  readonly result: Result;
  /** Whether the pool has the change, as an undisturbed look shows. */
  readonly isOnPool: boolean;
  readonly writes: number;
}

async function run(faults: Faults, wish: JsonObject = patch, policy = {}): Promise<Run> {
  let writes = 0;
  const counted: Faults = (call) => {
    if (call.operation === "UpdateUserPool") writes += 1;
    return faults(call);
  };
  const target = createSandbox({ place: "memory", faults: counted });
  const result = await applyChange({ poolId: samplePoolId, patch: wish, policy }, consent, portsTo(target));
  return { result, isOnPool: (await minimumLength(target)) === "20", writes };
}

/** What a result must say of what was written. */
function assertTruth({ result, isOnPool }: Run): void {
  const told = { written: result.written, outcome: result.outcome };
  assert.is(result.written, isOnPool ? "yes" : "no", JSON.stringify({ told, summary: result.summary }));
  assert.ok(result.next.text.length > 0);
}

const faults = suite("faults");

/** How an apply ends where every write meets the exception. */
const outcomes: Readonly<Record<string, Outcome>> = {
  ResourceNotFoundException: "NOT_FOUND",
  ConcurrentModificationException: "CONFLICT",
  UserImportInProgressException: "IMPORT_RUNNING",
  TooManyRequestsException: "THROTTLED",
  ThrottlingException: "THROTTLED",
  RequestLimitExceeded: "THROTTLED",
  LimitExceededException: "THROTTLED",
  InternalErrorException: "AMBIGUOUS_RESOLVED",
  NotAuthorizedException: "AUTH",
  AccessDeniedException: "AUTH",
  ExpiredTokenException: "AUTH",
  UnrecognizedClientException: "AUTH",
  InvalidSignatureException: "AUTH",
  MissingAuthenticationTokenException: "AUTH",
  IncompleteSignatureException: "AUTH",
  CredentialsProviderError: "AUTH",
  InvalidSmsRoleAccessPolicyException: "ECHO_REFUSED",
  InvalidSmsRoleTrustRelationshipException: "ECHO_REFUSED",
  InvalidEmailRoleAccessPolicyException: "ECHO_REFUSED",
};

for (const name of advisedExceptions) {
  faults(`${name} before anything was done: nothing is written, and the advice says what to do`, async () => {
    const all = await run(failing("UpdateUserPool", [{ kind: "exception", name }], 100));
    assertTruth(all);
    assert.is(all.isOnPool, false);
    assert.is(all.result.outcome, outcomes[name] ?? "REFUSED");
    assert.is(all.result.exception?.name, name);
    assert.ok((all.result.advice?.text.length ?? 0) > 20);
  });
}

for (const name of advisedExceptions) {
  faults(`${name} after everything was done: the pool is read, and the truth is told`, async () => {
    const all = await run(failing("UpdateUserPool", [{ kind: "exception", name, when: "after" }]));
    assert.is(all.isOnPool, true);
    assertTruth(all);
    assert.is(all.result.outcome, "AMBIGUOUS_RESOLVED");
    assert.is(all.result.settled, "applied");
    assert.is(all.writes, 1);
  });
}

faults("while users are imported nobody waits: one try, and the import jobs are to be looked at", async () => {
  const exception = { kind: "exception", name: "UserImportInProgressException" } as const;
  const { result, writes } = await run(failing("UpdateUserPool", [exception], 100));
  assert.equal([writes, result.next.code], [1, "wait-and-retry"]);
  assert.match(result.next.text, "import jobs");
});

faults(
  "a no to the write that a no to the read confirms is believed, and one that nothing confirms is not",
  async () => {
    const denied = { kind: "exception", name: "AccessDeniedException" } as const;
    const reads: readonly (readonly [Fault, string])[] = [
      [denied, "no"],
      [{ kind: "reset", when: "before" }, "unknown"],
    ];
    for (const [read, written] of reads) {
      const { result } = await run(({ operation, count }) => {
        if (operation === "UpdateUserPool") return [denied];
        return operation === "DescribeUserPool" && count > 2 && count < 50 ? [read] : [];
      });
      assert.equal([result.outcome, result.written], ["AUTH", written]);
    }
  },
);

for (const name of ["ConcurrentModificationException", "TooManyRequestsException", "ThrottlingException"]) {
  faults(`${name} goes away: it is tried again after reading again`, async () => {
    const all = await run(failing("UpdateUserPool", [{ kind: "exception", name }], 3));
    assertTruth(all);
    assert.is(all.result.outcome, "VERIFIED");
    assert.is(all.writes, 4);
  });
}

for (const kind of ["reset", "timeout"] as const) {
  for (const when of ["before", "after"] as const) {
    faults(`a ${kind} ${when} the write is settled by reading back, and nothing is sent twice`, async () => {
      const all = await run(failing("UpdateUserPool", [{ kind, when }]));
      assertTruth(all);
      assert.is(all.result.outcome, "AMBIGUOUS_RESOLVED");
      assert.is(all.result.settled, when === "after" ? "applied" : "not-applied");
      assert.is(all.writes, 1);
    });
  }
}

faults("no answer and no reading back: nobody knows, and that is what is said", async () => {
  const silent: Faults = ({ operation, count }) => {
    if (operation === "UpdateUserPool") return [{ kind: "reset", when: "after" }];
    return operation === "DescribeUserPool" && count > 2 && count < 50 ? [{ kind: "reset", when: "before" }] : [];
  };
  const target = createSandbox({ place: "memory", faults: silent });
  const { outcome, written, next } = await applyChange({ poolId: samplePoolId, patch }, consent, portsTo(target));
  assert.equal({ outcome, written, next: next.code }, { outcome: "UNKNOWN", written: "unknown", next: "read-pool" });
});

faults("a read that fails twice is read a third time", async () => {
  const all = await run(failing("DescribeUserPool", [{ kind: "reset", when: "before" }], 2));
  assert.is(all.result.outcome, "VERIFIED");
});

faults("a role that is new with the plan is waited for", async () => {
  const name = "InvalidSmsRoleTrustRelationshipException";
  const wish = { ...patch, SmsConfiguration: { ExternalId: "another" } };
  const all = await run(failing("UpdateUserPool", [{ kind: "exception", name }], 4), wish);
  assert.is(all.result.outcome, "VERIFIED");
  assert.is(all.writes, 5);
});

faults("a stored setting that is refused may be left out, and is checked", async () => {
  const refused: Faults = ({ operation, input }) =>
    operation === "UpdateUserPool" && "KeyConfiguration" in input
      ? [{ kind: "exception", name: "InvalidParameterException", message: "The KMS key is not usable." }]
      : [];
  const stopped = await run(refused);
  assert.is(stopped.result.outcome, "ECHO_REFUSED");
  assertTruth(stopped);
  const omitted = await run(refused, patch, { onEchoRefused: "omit" });
  assert.is(omitted.result.outcome, "VERIFIED");
  assert.match(omitted.result.summary, /KeyConfiguration was left out/);
});

faults("a second step that is refused takes the first one back", async () => {
  const wish = { ...patch, MfaConfiguration: "OFF" };
  const all = await run(
    failing("SetUserPoolMfaConfig", [{ kind: "exception", name: "InvalidParameterException" }]),
    wish,
  );
  const { outcome, written, standing, exception } = all.result;
  assert.equal(
    { outcome, written, standing, name: exception?.name },
    { outcome: "PARTIAL", written: "yes", standing: [], name: "InvalidParameterException" },
  );
  assert.is(all.isOnPool, false);
});

faults("where the first step cannot be taken back, what stands is listed", async () => {
  const wish = { ...patch, MfaConfiguration: "OFF" };
  const refused: Faults = ({ operation, count }) =>
    operation === "SetUserPoolMfaConfig" || (operation === "UpdateUserPool" && count > 1)
      ? [{ kind: "exception", name: "InvalidParameterException" }]
      : [];
  const { result, isOnPool } = await run(refused, wish);
  assert.is(isOnPool, true);
  assert.equal(
    result.standing?.map(({ path }) => path),
    ["/Policies/PasswordPolicy/MinimumLength"],
  );
  assert.ok(result.repair !== undefined);
});

faults("a journal that fails stops the write", async () => {
  const target = createSandbox({ place: "memory" });
  for (const phase of ["begun", "writing"] as const) {
    const ports = portsTo(target);
    const journal = {
      ...ports.journal,
      append: async (entry: Parameters<typeof ports.journal.append>[0]) =>
        entry.phase === phase
          ? ({ kind: "failed", detail: "The disk is full." } as const)
          : ports.journal.append(entry),
    };
    const { outcome, written } = await applyChange({ poolId: samplePoolId, patch }, consent, { ...ports, journal });
    assert.equal({ outcome, written }, { outcome: "JOURNAL_FAILED", written: "no" });
    assert.is(await minimumLength(target), "12");
  }
});

faults("an answer that cannot be recorded is told, and so is the end", async () => {
  const target = createSandbox({ place: "memory" });
  const ports = portsTo(target);
  const journal = {
    ...ports.journal,
    append: async ({ phase }: { readonly phase: string }) =>
      phase === "answered" ? ({ kind: "failed", detail: "The disk is full." } as const) : undefined,
  };
  const { outcome, diagnostics } = await applyChange({ poolId: samplePoolId, patch }, consent, { ...ports, journal });
  assert.is(outcome, "VERIFIED");
  assert.equal(
    diagnostics.map(({ code }) => code),
    ["apply/journal-incomplete"],
  );
});

faults("what was interrupted is nothing new the second time", async () => {
  const target = createSandbox({
    place: "memory",
    faults: failing("UpdateUserPool", [{ kind: "reset", when: "after" }]),
  });
  const ports = portsTo(target);
  await applyChange({ poolId: samplePoolId, patch }, consent, ports);
  assert.is((await planChange({ poolId: samplePoolId, patch }, ports)).outcome, "NOOP");
});

faults.run();

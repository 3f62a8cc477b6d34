/** Where a target is. */
export declare interface Address {
    readonly kind: "sandbox" | "aws";
    /** Such as `us-west-2`. */
    readonly region: string;
    /** The URL that is called; for the sandbox inside this process its folder. */
    readonly endpoint: string;
    /** Twelve digits; absent until it is known. */
    readonly account?: string;
}

/** What to do about an exception of the service, as data. */
export declare interface Advice {
    /** How the engine treats it. */
    readonly retry: RetryClass;
    /** One or two sentences: what it means, and the next safe thing to do. */
    readonly text: string;
}

/** What to do about an exception of the service. */
export declare function adviceFor({ name, message, status }: ServiceException): Advice;

/** The exceptions that advice is written for. */
export declare const advisedExceptions: readonly string[];

/** The service did it. */
export declare interface Answered {
    readonly kind: "answered";
    readonly output: JsonObject;
    /** The answer as it came, byte for byte; absent where `output` never was text. */
    readonly text?: string;
    readonly requestId?: string;
}

/** What came back of a call. */
export declare interface AnsweredEntry extends EntryFacts {
    readonly phase: "answered";
    readonly step: number;
    readonly attempt: number;
    readonly result: Reply;
}

/** Reads, plans and applies in one go. Nothing is sent where the plan is none, or where it has risks that nobody agreed to. */
export declare function applyChange(intent: Intent, consent: Consent, ports: Ports, options?: ApplyOptions): Promise<Result>;

/** What an apply needs of the journal. Nothing here throws for what the disk, the network or another process does. */
export declare interface ApplyJournal {
    /** Resolves when the entry is durable. After a failure it may be there or not; the act that it announces does not happen. */
    readonly append: (entry: JournalEntry) => Promise<JournalFailure | undefined>;
    /** The right to change a pool, which one run has at a time, over all that share the journal. */
    readonly lease: (pool: {
        readonly target: Address;
        readonly poolId: string;
    }) => Promise<Lease | Held | JournalFailure>;
}

/** What an apply may be told besides plan and consent. */
export declare interface ApplyOptions {
    /** The apply that this one takes back. */
    readonly undoes?: string;
    /** Names the apply in the journal; made where it is absent. */
    readonly applyId?: string;
    /** For the journal. */
    readonly versions?: Versions;
    /** Gives up before the first write. What is sent is waited for and read back all the same. */
    readonly signal?: AbortSignal;
}

/**
 * Applies a plan: looks at the pool again, records, writes each step once, reads back and compares, records how it ended. Does
 * not throw for what the pool, the service, the network, the journal or another process does.
 */
export declare function applyPlan(plan: Plan, consent: Consent, ports: Ports, options?: ApplyOptions): Promise<Result>;

/** All that the journal has of one apply. */
export declare interface ApplyRecord {
    readonly applyId: string;
    /**
     * The last one, where the apply planned again. Absent where the run broke before the first entry was whole: then nothing
     * was sent.
     */
    readonly begun?: BegunEntry;
    /** Those of the last round. */
    readonly writing: readonly WritingEntry[];
    readonly answered: readonly AnsweredEntry[];
    /** The answers of earlier rounds. */
    readonly earlier: readonly AnsweredEntry[];
    /** Absent while the apply runs, and for good where its run broke and nobody has looked since. */
    readonly ended?: EndedEntry;
    /** Parts of it that cannot be read. */
    readonly damage: readonly Damage[];
}

/** Where AWS is, and as whom it is called. Everything else comes from the standard chain of the AWS SDK. */
export declare interface AwsSettings {
    /** Such as `us-west-2_aaaaaaaaa`: its Region counts where none is given. */
    readonly poolId?: string;
    /** A profile of the shared configuration files. */
    readonly profile?: string;
    readonly region?: string;
    /** Called in place of AWS's own endpoint; nothing else is called then. */
    readonly endpointUrl?: string;
    /** Twelve digits. With credentials for another account nothing is called. */
    readonly expectAccount?: string;
    readonly timeouts?: AwsTimeouts;
}

/** In milliseconds. */
export declare interface AwsTimeouts {
    /** Until there is a connection. Default 5,000. */
    readonly connect?: number;
    /** Until there is a whole answer. Default 30,000. */
    readonly request?: number;
}

/** The state that a plan stands on. */
export declare interface Baseline {
    /** `LastModifiedDate`, epoch milliseconds; absent where the service gives none. */
    readonly lastModified?: number;
    /** SHA-256, hex, over the settings in canonical form. */
    readonly settings: string;
}

/** Before anything is written to the pool: everything that taking it back needs. */
export declare interface BegunEntry extends EntryFacts {
    readonly phase: "begun";
    /** Counts from 1: how often this apply has planned. */
    readonly round: number;
    readonly planHash: string;
    readonly baselineBefore: Baseline;
    /** The pool as it was described just before the write. */
    readonly before: PoolAnswers;
    /** What was asked for. */
    readonly intent: Intent;
    /** Every setting that the apply is to change. */
    readonly changes: readonly Change[];
    /** What the pool is to be. */
    readonly desired: PoolSettings;
    /** The apply that this one takes back. */
    readonly undoes?: string;
    readonly versions: Versions;
    /** Where texts are masked: what they are masked with, so that two of them can be compared. */
    readonly salt?: string;
}

/** One operation with its input. */
export declare interface Call {
    /** API name, such as `UpdateUserPool`. */
    readonly operation: string;
    /** The request, as it is to be sent. */
    readonly input: JsonObject;
    /**
     * The same request as JSON text, where `input` cannot carry it: members that no model knows are sent byte for byte. What
     * goes over a wire sends this instead of `input`.
     */
    readonly text?: string;
    /** Shown to the service with the call, so that its records lead back to the journal. */
    readonly applyId?: string;
    /** Given up when it aborts; what was sent by then stays sent. */
    readonly signal?: AbortSignal;
}

/** How often the service was asked. */
export declare interface CallCount {
    readonly reads: number;
    readonly writes: number;
}

/**
 * A described pool in canonical form: only what can be updated; no nulls and no empty texts; of two members that hold one
 * fact the newer one; no tags of AWS's own. `text` is the answer that holds the pool, byte for byte, where there is one.
 */
export declare function canonicalise(pool: JsonObject, text?: string): CanonicalPool;

/** What DescribeUserPool says of a pool, in the form that we work with. */
export declare interface CanonicalPool {
    readonly name: string;
    /** Absent where the service gives none. */
    readonly arn?: string;
    /** Epoch milliseconds. */
    readonly lastModified?: number;
    readonly state: PoolSettings;
    /** Retired members whose text is not that of their twin in the template: the template counts. */
    readonly conflicts: readonly string[];
}

/** One setting that a plan changes. A list is one setting; a tag is one setting. */
export declare interface Change {
    /** JSON pointer into the settings, such as `/Policies/PasswordPolicy/MinimumLength`; MFA factors begin with `/Mfa`. */
    readonly path: string;
    /** Absent where the setting is not set. */
    readonly before?: JsonValue;
    /** Absent where the setting is cleared. */
    readonly after?: JsonValue;
    readonly origin: Origin;
    readonly risks: readonly Risk[];
    /** Codes of the diagnostics that speak of it. */
    readonly rules: readonly string[];
}

/** What came of using up an id. */
export declare type Claim = {
    readonly kind: "claimed";
} | {
    readonly kind: "taken";
} | JournalFailure;

/**
 * The AWS CLI's own report of a problem (aws-cli 1.45.11). It stops at the first one; what it would say of the
 * others is not recorded. Offsets are UTF-16 units here; the CLI counts code points.
 */
declare type CliReport = {
    readonly kind: "syntax";
    readonly expected: string;
    readonly received: string;
    readonly offset: number;
} | {
    readonly kind: "duplicate-key";
    readonly key: string;
    readonly offset: number;
}
/** A refusal in words, such as `Invalid JSON: Extra data: line 1 column 3 (char 2)`. */
| {
    readonly kind: "param";
    readonly message: string;
}
/** The CLI dies of a Python exception and prints its bare text. */
| {
    readonly kind: "crash";
    readonly exception: string;
}
/** Found only when the whole request is checked, after every option was read. */
| {
    readonly kind: "validation";
}
/** Refused by the command line itself, before any option is read. `status` is the exit code. */
| {
    readonly kind: "command";
    readonly status: number;
    readonly message: string;
};

/** Time, as it passes here. */
export declare interface Clock {
    /** Epoch milliseconds. */
    readonly now: () => number;
    /** Resolves after some milliseconds, or as soon as the signal aborts. Never rejects. */
    readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Settings in the form in which equal pools are equal values: lists are sets and sorted, what says the same as nothing is not
 * there, and both twins of the token trigger are. For comparing and for hashes alone, never sent.
 */
export declare function comparable(settings: JsonObject): JsonObject;

/**
 * What GetUserPoolMfaConfig returns in the form in which equal pools are equal values: only factors, those that are on. The
 * texts and the role of the SMS factor are settings of the pool: here it counts only that it is there.
 */
export declare function comparableMfa(mfa: JsonObject): JsonObject;

/** A setting that is not what the apply made of it. */
export declare interface Conflict {
    /** JSON pointer into the settings; of MFA factors below `/Mfa`. */
    readonly path: string;
    /** What it was before the apply; absent where it was not set. */
    readonly before?: JsonValue;
    /** What the apply made of it. */
    readonly after?: JsonValue;
    /** What it is now. */
    readonly now?: JsonValue;
}

/** What the person who decides has agreed to. Never part of a plan. */
export declare interface Consent {
    /** Risks of the plan that were seen and accepted. */
    readonly acknowledged: "all" | readonly RiskCode[];
}

/** Makes an empty one. One run at a time has a pool's lease. */
export declare function createMemoryJournal(): MemoryJournal;

/** The outside as it is, to a target and a journal. Share one over all pools of an account: the rate is counted in it. */
export declare function createPorts(ports: Pick<Ports, "target" | "journal"> & Partial<Ports>): Ports;

/** A user-pool service of our own with the behaviour of the real one, in this process. Touches nothing before the first call. */
export declare function createSandbox(options: SandboxOptions): Target;

/** A part of the journal that cannot be read. */
export declare interface Damage {
    /** Counts from 1. */
    readonly line: number;
    /** `torn`: the last line was cut off, as a crash leaves it. `broken`: anything else. */
    readonly kind: "torn" | "broken";
    /** How much there is of it. */
    readonly bytes: number;
}

/** A pool that was read. */
export declare interface Described {
    readonly kind: "described";
    readonly reading: PoolReading;
}

/** A pool as it is now: the answer as it came, and in canonical form. One read, and one more with MFA. */
export declare function describePool(poolId: string, ports: PlanPorts, scope?: "settings" | "settings-and-mfa"): Promise<Described | NotDescribed>;

/** One problem with what a person or a program wrote. Plain data; made by `defineDiagnostic` alone. */
declare interface Diagnostic {
    /** From a closed set, `layer/kebab-name`; each has a page under `docs/diagnostics/`. */
    readonly code: string;
    readonly severity: Severity;
    /** One sentence with a full stop; the user's own text stands in backticks. */
    readonly message: string;
    readonly at: Place_2;
    /** What may stand there instead, where that is not already the message. */
    readonly expected?: string;
    /** Other places that belong to it, such as the first of two equal keys. */
    readonly related?: readonly Related[];
    readonly fix?: Fix;
    /**
     * What was probably meant instead of the member's name or of the value at the place, best first. Becomes a fix where the
     * place is text.
     */
    readonly suggestions?: readonly (string | number | boolean)[];
    /** How the AWS CLI itself reports this; absent where the CLI says nothing. */
    readonly cli?: CliReport;
}

/** A setting that is not what it should be. */
export declare interface Difference {
    /** JSON pointer into the settings. */
    readonly path: string;
    readonly expected?: JsonValue;
    readonly actual?: JsonValue;
}

/** The last entry. An apply without it is unfinished. */
export declare interface EndedEntry extends EntryFacts {
    readonly phase: "ended";
    readonly outcome: Outcome;
    /** Whether anything was written to the pool. */
    readonly written: Result["written"];
    /** Where reading back told it. */
    readonly readBack?: Result["settled"];
    /** What was said, without the plan. */
    readonly result: Omit<Result, "plan">;
    readonly after?: PoolAnswers;
    /** A later run ended it, by reading the pool back. */
    readonly settled?: true;
}

/** What every entry says. */
declare interface EntryFacts {
    /** The entries of one apply share it. Ids sort by the time they were made. */
    readonly applyId: string;
    /** ISO 8601 with milliseconds, in UTC. */
    readonly ts: string;
    readonly target: Address;
    readonly poolId: string;
}

/** Something that goes wrong on purpose, for tests of whoever calls. Plain data, so that it can travel in a header, too. */
export declare type Fault = 
/** The service says no: `before` it has done anything (the default), or `after` it has done everything. */
    {
    readonly kind: "exception";
    readonly name: string;
    /** As the service words it where nothing is given. */
    readonly message?: string;
    readonly when?: "before" | "after";
}
/** The answer takes so long, in milliseconds. */
| {
    readonly kind: "latency";
    readonly milliseconds: number;
}
/** The connection breaks, or nothing ever comes back: `before` anything was done, or `after` everything was. */
| {
    readonly kind: "reset" | "timeout";
    readonly when: "before" | "after";
}
/** Somebody else calls first: a second writer between a description and the update that follows from it. */
| {
    readonly kind: "meanwhile";
    readonly calls: readonly FaultCall[];
}
/** The answer has these members, too: what a service says that is newer than every model. Objects merge, all else replaces. */
| {
    readonly kind: "extra-members";
    readonly members: JsonObject;
};

/** A call without faults of its own. */
export declare interface FaultCall {
    /** API name. */
    readonly operation: string;
    readonly input: JsonObject;
}

/**
 * The port: asked once for each call, before anything is done, what goes wrong with it. The faults happen in this order, whatever
 * the order of the list: `meanwhile`, `latency`, what is `before`, the call, what is `after`, `extra-members`. It may do anything
 * itself, such as call another sandbox on the same folder.
 */
export declare type Faults = (call: FaultyCall) => readonly Fault[] | Promise<readonly Fault[]>;

/** A call about which the port is asked. */
export declare interface FaultyCall extends FaultCall {
    /** 1 for the first call of its operation, and so on. */
    readonly count: number;
}

/** A change to the text a diagnostic points at, ready to apply or to paste. */
declare interface Fix {
    /** What it does, as an imperative without a full stop: "Quote the value". */
    readonly title: string;
    /** Edits of one source, the diagnostic's own; they do not overlap. */
    readonly edits: readonly TextEdit[];
}

/** What a search by id came to. */
export declare type Found = {
    readonly kind: "found";
    readonly record: ApplyRecord;
} | {
    readonly kind: "none";
} | {
    readonly kind: "several";
    readonly ids: readonly string[];
} | JournalFailure;

/** Another run has the lease. */
export declare interface Held {
    readonly kind: "held";
    /** For people: such as `process 4711 on build-3`. */
    readonly holder: string;
}

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
declare interface Home {
    readonly document: Source;
    readonly segments: readonly Segment[];
}

/** What somebody wants of one pool. Plain JSON: it is part of the plan and of the journal. */
export declare interface Intent {
    /** Such as `us-west-2_aaaaaaaaa`. */
    readonly poolId: string;
    /**
     * A JSON merge patch (RFC 7396) over the settings, by the members of an UpdateUserPool request: objects and tags merge by
     * name, lists are replaced, `null` clears a setting. A list may also be `{"add": […], "remove": […]}`.
     */
    readonly patch: JsonObject;
    /**
     * The same over what GetUserPoolMfaConfig returns, for factors: `SmsMfaConfiguration`, `SoftwareTokenMfaConfiguration`,
     * `EmailMfaConfiguration`, `WebAuthnConfiguration`. The mode itself is `MfaConfiguration` of `patch`.
     */
    readonly mfa?: JsonObject;
    /** What becomes of settings that the patch does not name. Default `keep`. `reset` is the meaning of the bare AWS CLI call. */
    readonly unspecified?: "keep" | "reset";
    readonly policy?: Policy;
}

/** Whether any text of a value is masked. */
export declare function isMasked(value: Json): boolean;

/**
 * What was done to pools, written down before it is done. Every store keeps the same promises: an entry that was appended
 * is there after any crash; what is not whole is reported and never misread; several runs, on several machines, may use one
 * journal at once. Nothing here throws for what the disk, the network or another process does: that comes back as a failure.
 */
export declare interface Journal extends ApplyJournal {
    /** For people: the folder, or `dynamodb:TABLE`. */
    readonly place: string;
    /** The apply of an id, or of the first characters of one. */
    readonly find: (id: string) => Promise<Found>;
    /** The applies, the newest first. */
    readonly list: (filter: ListFilter) => Promise<Listed>;
    /** The applies to a pool that did not end, the oldest first. Only who has the pool's lease knows that none of them still runs. */
    readonly unfinished: (pool: PoolKey) => Promise<Listed>;
    readonly lease: (pool: PoolKey) => Promise<TokenLease | TimedHeld | JournalFailure>;
    /** Who has a pool's lease now. */
    readonly holder: (pool: PoolKey) => Promise<TimedHeld | undefined | JournalFailure>;
    /** Uses up an id: the first caller of all gets `claimed`. It may be forgotten after `expiresAt` (epoch milliseconds). */
    readonly claimOnce: (id: string, expiresAt: number) => Promise<Claim>;
    /** Lets go of connections. */
    readonly close: () => Promise<void>;
}

/**
 * One entry of the journal: what is about to happen, or what happened, in one apply. An apply writes `begun`, then for each
 * call `writing` and `answered`, at last `ended`. One that reads and plans again writes another `begun` first. Without
 * `ended` it was interrupted: where a `writing` has no `answered`, or one that is silent, nobody knows whether the pool was
 * written until `readBack` has looked.
 */
export declare type JournalEntry = BegunEntry | WritingEntry | AnsweredEntry | EndedEntry;

/** The journal could not do it. */
export declare interface JournalFailure {
    readonly kind: "failed";
    /** A sentence, without credentials. */
    readonly detail: string;
}

/** What a journal in DynamoDB is reached with; what is absent comes from the AWS SDK's standard chain. */
export declare interface JournalSettings {
    readonly region?: string;
    readonly profile?: string;
    readonly endpoint?: string;
    readonly clock?: WallClock;
    /** `masked`: message texts, ARNs and external ids are not kept; undo cannot put them back. Default: `kept`. */
    readonly texts?: "kept" | "masked";
}

/** Anything that JSON can say, as a value of ours or of a parser. */
declare type Json = JsonValue | undefined;

/** An object; every name is a property of its own, `__proto__` too. */
declare interface JsonObject {
    readonly [name: string]: JsonValue;
}

/**
 * A value of a request. An integer beyond 2^53 is a bigint, because the AWS CLI sends each digit; bytes stand for a blob.
 */
declare type JsonValue = null | boolean | number | bigint | string | Uint8Array | readonly JsonValue[] | JsonObject;

/** A setting that stays as it is, and why. */
export declare interface Lasting {
    readonly path: string;
    /** A sentence. */
    readonly reason: string;
}

/** A right to change a pool, for a while. */
export declare interface Lease {
    readonly kind: "lease";
    /** Makes it last again; `lost` when another run took it over, because this one was silent for too long. */
    readonly renew: () => Promise<"held" | "lost" | JournalFailure>;
    readonly release: () => Promise<void>;
}

/** Applies, in order. */
export declare type Listed = {
    readonly kind: "listed";
    readonly records: readonly ApplyRecord[];
} | JournalFailure;

/** A pool in brief. */
export declare interface ListedPool {
    readonly id: string;
    readonly name: string;
    /** Milliseconds since 1970. */
    readonly lastModified: number;
}

/** The pools of a sandbox, by their ids. */
export declare interface ListedPools {
    readonly kind: "listed";
    readonly pools: readonly ListedPool[];
}

/** Which applies to list. */
export declare interface ListFilter {
    /** The id of a pool, whatever its target. */
    readonly poolId?: string;
    readonly limit: number;
}

/** The pools in a place; the sample pool is made where it never was. */
export declare function listPools(place: Place, clock?: () => number): ListedPools | Unusable;

/**
 * A value with its texts masked: those of members that hold messages or secrets, and every ARN. Two texts have the same mask
 * under a salt exactly when they are the same.
 */
export declare function maskValue(value: Json, salt: string, name?: string): Json;

/**
 * Whether a call that writes may have left: one was announced in the last round, one did its work in an earlier one, or a line
 * that cannot be read may have announced one. A torn line announced none: what it says was not durable, and so not done.
 */
export declare function mayHaveWritten(record: ApplyRecord): boolean;

/** A journal that lasts as long as the process: for tests, and for whoever keeps none. Nothing can be undone after it. */
export declare interface MemoryJournal extends ApplyJournal {
    readonly entries: readonly JournalEntry[];
}

/** The name of one apply, such as `20261127-153001-042-4f3a9c1e`: names sort by time (UTC, milliseconds), and no two are alike. */
export declare function newApplyId(now: Date): string;

/** What may be done next without harm. */
export declare interface NextAction {
    readonly code: NextCode;
    /** A sentence for people and for agents. */
    readonly text: string;
}

/** The closed set of next actions. */
export declare type NextCode = "apply-plan" | "done" | "fix-input" | "decide-unknown-members" | "acknowledge-risks" | "plan-again" | "repair-stored-setting" | "ask-a-person" | "repair-drift" | "wait-and-retry" | "read-pool" | "check-credentials" | "check-address" | "check-journal";

/** A pool could not be described. */
export declare interface NotDescribed {
    readonly kind: "failed";
    readonly result: Result;
}

/** The port could not be had. */
export declare interface NotServing {
    readonly kind: "not-serving";
    /** The code of the system's error, such as `EADDRINUSE`. */
    readonly code: string;
}

/** There is nothing to take back. */
export declare interface NoUndo {
    readonly kind: "none";
    readonly applyId: string;
    /** A sentence. */
    readonly reason: string;
}

/** What becomes of settings that somebody changed since: they stay, or get their earlier value all the same. */
export declare type OnConflict = "skip" | "force";

/**
 * AWS through its SDK, which is loaded now. Asks who calls (`sts:GetCallerIdentity`).
 */
export declare function openAwsTarget(settings: AwsSettings): Promise<OpenedAws>;

/** AWS as a target, or why it cannot be one. */
export declare type OpenedAws = {
    readonly kind: "opened";
    readonly target: Target;
} | {
    readonly kind: "refused";
    readonly diagnostics: readonly Diagnostic[];
};

/**
 * The journal at a place: a folder, or `dynamodb:TABLE` with the name or ARN of a table. Nothing is made or asked before it
 * is used; the AWS SDK is loaded for a table alone.
 */
export declare function openJournal(place: string, settings?: JournalSettings): Promise<Journal>;

/**
 * Why a setting changes: it was `requested`; it is `derived` from one that was (a twin, a dependent); it is `reset` because it
 * was not named; or its loss was accepted (`lost`).
 */
export declare type Origin = "requested" | "derived" | "reset" | "lost";

/** How a plan or an apply ends. */
export declare type Outcome = (typeof outcomes)[number];

/**
 * How a plan or an apply ends. A closed set.
 *
 * | outcome | says |
 * |---|---|
 * | `PLANNED` | a plan is there; nothing was sent |
 * | `NOOP` | the pool already is so; nothing was sent |
 * | `VERIFIED` | written, read back, and exactly as planned |
 * | `VALIDATION` | the wish is wrong; diagnostics say where |
 * | `MODEL_BEHIND_SERVICE` | the pool has settings that our model does not know |
 * | `NEEDS_ACK` | critical or one-way changes that nobody agreed to |
 * | `STALE_PLAN` | the pool is not what the plan stands on |
 * | `ECHO_REFUSED` | the service refuses a setting that the pool already has |
 * | `REFUSED` | the service refuses the change |
 * | `PARTIAL` | a later step failed; what stands is listed |
 * | `DRIFTED` | written, and a setting that was not named is different now; a repair is offered |
 * | `NOT_APPLIED` | the service took the write, and the pool does not show it |
 * | `AMBIGUOUS_RESOLVED` | no word from the service; reading back told whether it was applied |
 * | `UNKNOWN` | no word from the service, and reading back failed too |
 * | `THROTTLED` | too many requests, after all tries |
 * | `CONFLICT` | another update is in flight, after all tries |
 * | `AUTH` | credentials or permissions |
 * | `NOT_FOUND` | no such pool there |
 * | `UNREACHABLE` | nothing could be read; nothing was sent |
 * | `CANCELLED` | given up before anything was sent |
 * | `JOURNAL_FAILED` | what cannot be recorded is not done |
 */
export declare const outcomes: readonly ["PLANNED", "NOOP", "VERIFIED", "VALIDATION", "MODEL_BEHIND_SERVICE", "NEEDS_ACK", "STALE_PLAN", "ECHO_REFUSED", "REFUSED", "PARTIAL", "DRIFTED", "NOT_APPLIED", "AMBIGUOUS_RESOLVED", "UNKNOWN", "THROTTLED", "CONFLICT", "AUTH", "NOT_FOUND", "UNREACHABLE", "CANCELLED", "JOURNAL_FAILED"];

/** Where the pools are: a folder, made on first use and shared with any number of processes, or this process's memory. */
export declare type Place = {
    readonly folder: string;
} | "memory";

/** Where a diagnostic points: at text, or at a value that never was text. */
declare type Place_2 = RangePlace | PointerPlace;

/**
 * What would happen to one pool, down to the bytes that are sent. Plain JSON without `undefined`, big integers or bytes:
 * written with `JSON.stringify`, read with `readPlan`. Whoever approves its `planHash` approves exactly this.
 */
export declare interface Plan {
    /** Version of this form. */
    readonly version: 1;
    readonly address: Address;
    readonly pool: PoolName;
    /** ISO 8601. Not part of the hash. */
    readonly plannedAt: string;
    readonly intent: Intent;
    /** Empty: the pool already is so, and nothing is sent. */
    readonly changes: readonly Change[];
    readonly protected: readonly Protected[];
    /** In the order in which they are sent. */
    readonly steps: readonly Step[];
    /** Warnings and advice; a plan has no errors. */
    readonly diagnostics: readonly Diagnostic[];
    readonly baseline: Baseline;
    readonly base: PoolSettings;
    readonly desired: PoolSettings;
    /** SHA-256, hex, over address, pool, intent, baseline, base, desired and steps. */
    readonly planHash: string;
}

/**
 * Reads a pool and says what a wish would change: `PLANNED`, or `NOOP` where the pool already is so, each with its plan; else
 * why there is no plan. Sends nothing but reads: one, or two where MFA has a say. Input trouble comes as diagnostics.
 */
export declare function planChange(intent: Intent, ports: PlanPorts, signal?: AbortSignal): Promise<Result>;

/** What taking an apply back came to: a plan like any other, with what it leaves out; or why there is none. */
export declare interface PlannedUndo {
    readonly kind: "planned";
    readonly undo: Undo;
    /** What `planChange` says of the undo's wish. */
    readonly result: Result;
}

/** Everything that planning needs from outside. */
export declare type PlanPorts = Pick<Ports, "target" | "clock" | "rate" | "random">;

/**
 * Plans the way back of an apply over what the pool is now. The plan is applied like any other, with the apply's id as
 * `undoes`. Journals and writes nothing.
 */
export declare function planUndo(record: ApplyRecord, ports: PlanPorts, { onConflict, policy }: UndoSettings): Promise<PlannedUndo | NoUndo | Unread>;

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
declare interface PointerPlace {
    readonly kind: "pointer";
    readonly pointer: string;
    /** Whether the name of the member or its value is meant. */
    readonly part: "key" | "value";
}

/** What to do where there is a choice. The defaults lose nothing. */
export declare interface Policy {
    /**
     * The pool has settings that our model does not know. `refuse` (default) stops; `passthrough` sends them back byte for
     * byte; a list of JSON pointers accepts the loss of exactly these, and refuses others.
     */
    readonly onUnknownMembers?: "refuse" | "passthrough" | {
        readonly acceptLoss: readonly string[];
    };
    /**
     * The service refuses a stored setting that is sent back unchanged. `stop` (default) explains; `omit` leaves out one
     * container that the service keeps, and verifies it.
     */
    readonly onEchoRefused?: "stop" | "omit";
    /**
     * The pool moved between plan and write. `rebase` plans again and goes on where the changes come out the same;
     * `refuse` (default) stops with `STALE_PLAN`.
     */
    readonly onMoved?: "refuse" | "rebase";
    /** A setting that depends on one that goes: `refuse` (default) names it; `cascade` clears it too, as a derived change. */
    readonly onDependents?: "refuse" | "cascade";
}

/** What the service said of a pool, as it came. */
export declare interface PoolAnswers {
    /** The `UserPool` of DescribeUserPool. */
    readonly pool: JsonObject;
    /** The answer that holds it, byte for byte, where the pool has members that no model knows. */
    readonly text?: string;
    /** The answer of GetUserPoolMfaConfig, where it was needed. */
    readonly mfa?: JsonObject;
    /** That answer, byte for byte, where it has members that no model knows. */
    readonly mfaText?: string;
}

/** A pool of a target. */
export declare interface PoolKey {
    readonly target: Address;
    readonly poolId: string;
}

/** A pool and what people call it. */
export declare interface PoolName {
    readonly id: string;
    /** Text from AWS, not to be trusted. */
    readonly name: string;
    /** What tags hang on; absent where the service tells none. */
    readonly arn?: string;
}

/** A pool as the service described it at one moment. */
export declare interface PoolReading {
    /** The `UserPool` of the answer, as it came. */
    readonly pool: JsonObject;
    /** The answer, byte for byte, where it was text. */
    readonly text?: string;
    /** What GetUserPoolMfaConfig returned, where it was asked. */
    readonly mfa?: JsonObject;
    /** That answer, byte for byte, where it was text. */
    readonly mfaText?: string;
    readonly canonical: CanonicalPool;
}

/** All that can be set on a pool, in canonical form. */
export declare interface PoolSettings {
    /** By the members of an UpdateUserPool request, `PoolName` included, `UserPoolId` not. */
    readonly settings: JsonObject;
    /** What GetUserPoolMfaConfig returns, where the plan needs it. */
    readonly mfa?: JsonObject;
    /** Members of the pool that our model does not know, as JSON text, by JSON pointer. */
    readonly unknown: Readonly<Record<string, string>>;
    /** Retired members that the described pool carried beside their twins, and that are sent together with them. */
    readonly mirrored: readonly string[];
}

/** Everything outside that planning and applying touches. */
export declare interface Ports {
    readonly target: Target;
    readonly journal: ApplyJournal;
    readonly clock: Clock;
    readonly rate: RateLimit;
    /** At least 0, less than 1. */
    readonly random: () => number;
    /** An id for one apply; ids sort by the time they were made. */
    readonly newId: () => string;
}

/** The text of a plan: the same plan, the same bytes. */
export declare function printPlan(plan: Plan): string;

/** A setting that a bare call with only the patch would have hurt, and this plan does not. */
export declare interface Protected {
    /** JSON pointer into the settings. */
    readonly path: string;
    /**
     * `reset`: known to fall to `after`. `may-reset`: not known, or AWS's own text says so against a measurement. `refused`: the
     * service would have refused the bare call because of it.
     */
    readonly effect: "reset" | "may-reset" | "refused";
    /** Absent for `refused` where nothing is stored. */
    readonly before?: JsonValue;
    /** What it would have become; absent where that is not set or not known. */
    readonly after?: JsonValue;
    /** How it is known: `measured`, `documented`, `reported`, `inferred`, or the code of the rule that refuses. */
    readonly basis: string;
    /** A sentence. */
    readonly message: string;
}

/**
 * A stretch of text: half open, in UTF-16 code units from the start of its source (0 ≤ start ≤ end).
 * The unit is the one that JavaScript strings and editors use; only people see lines and columns.
 */
declare interface Range_2 {
    readonly start: number;
    readonly end: number;
}

/** A range of a named text. */
declare interface RangePlace {
    readonly kind: "range";
    readonly source: Source;
    readonly range: Range_2;
}

/** Keeps calls under the service's rate for an account. */
export declare interface RateLimit {
    /** Resolves when a call of this kind may go out, or as soon as the signal aborts. */
    readonly take: (kind: "read" | "write", signal?: AbortSignal) => Promise<void>;
}

/** A plan from a text, or why it is none. The hash is checked. */
export declare function readPlan(text: string): {
    readonly plan?: Plan;
    readonly diagnostics: readonly Diagnostic[];
};

/** Whether GetUserPoolMfaConfig is asked too. */
export declare type ReadScope = "settings" | "settings-and-mfa";

/** Puts the entries of one apply together. The first end counts: what comes later found the apply ended. */
export declare function recordOf(applyId: string, entries: readonly JournalEntry[], damage: readonly Damage[]): ApplyRecord;

/**
 * Says of an apply that was interrupted whether it was applied, by reading the pool: `AMBIGUOUS_RESOLVED` with `settled`,
 * `DRIFTED` where the pool is neither what it was nor what it should be, `UNKNOWN` where it cannot be read. Writes nothing, and
 * journals nothing.
 */
export declare function recoverApply(begun: BegunEntry, ports: PlanPorts, signal?: AbortSignal): Promise<Recovered>;

/** What a recovery found: a result, and the pool as it was described. */
export declare interface Recovered {
    readonly result: Result;
    /** Absent where the pool could not be read. */
    readonly reading?: PoolReading;
}

/** The service said no: nothing was done, except where its exception says otherwise. */
export declare interface Refused {
    readonly kind: "refused";
    readonly exception: ServiceException;
}

/** A further place, and what it has to do with the diagnostic. */
declare interface Related {
    readonly message: string;
    readonly at: Place_2;
}

/** What came back. */
export declare type Reply = Answered | Refused | Silent;

/** Deletes every pool, protected ones too, and makes the sample pool as it was at first. */
export declare function resetSandbox(place: Place, clock?: () => number): Restored | Unusable;

/** What became of the pools: the ids of those that were deleted and made. */
export declare interface Restored {
    readonly kind: "restored";
    readonly deleted: readonly string[];
    readonly made: readonly string[];
}

/** What came of a plan or an apply. Plain JSON. */
export declare interface Result {
    readonly outcome: Outcome;
    /** Whether anything on the pool was written, by any step. */
    readonly written: "yes" | "no" | "unknown";
    readonly address: Address;
    /** The name is there once the pool was read. */
    readonly pool: {
        readonly id: string;
        readonly name?: string;
    };
    /** One sentence or two, for people. */
    readonly summary: string;
    /** The next safe action. */
    readonly next: NextAction;
    /** Problems with the wish, and warnings. */
    readonly diagnostics: readonly Diagnostic[];
    /** Names the entries in the journal; absent where nothing was journalled. */
    readonly applyId?: string;
    /** The plan that was made or applied; after a rebase the newer one. */
    readonly plan?: Plan;
    /** The pool's state as it was last read. */
    readonly baseline?: Baseline;
    /** For `AMBIGUOUS_RESOLVED`: what reading back told. */
    readonly settled?: "applied" | "not-applied";
    /** For `NEEDS_ACK`: the risks that nobody agreed to. */
    readonly unacknowledged?: readonly RiskCode[];
    /** For `STALE_PLAN` and after a rebase: what is different from the plan's base. */
    readonly moved?: readonly Difference[];
    /** For `DRIFTED` and `PARTIAL`: settings that were not named, or not finished, and are different now. */
    readonly drift?: readonly Difference[];
    /** A wish that puts the drift right; a plan of it shows what it would do. */
    readonly repair?: Intent;
    /** For `PARTIAL`: the changes that stand. */
    readonly standing?: readonly Change[];
    /** Settings that were not there before and that nobody named: worth knowing, no failure. */
    readonly appeared?: readonly Difference[];
    /** What the service said when it refused. */
    readonly exception?: ServiceException;
    /** What to do about the exception. */
    readonly advice?: Advice;
    /** Calls that were made. */
    readonly calls?: CallCount;
    /**
     * The time between the last read before the write and the answer to the write, in milliseconds. The service has no
     * conditional write: what another writer stored in this time and this write replaced has left no trace.
     */
    readonly unguardedMs?: number;
}

/**
 * - `rebase`: read and plan again, then write.
 * - `throttle`: wait, then read and plan again.
 * - `propagate`: a role that this plan changed may not be known everywhere yet; wait, then read and plan again.
 * - `ambiguous`: read back; never send again.
 * - `wait`: something else has to end first; nobody waits for it here.
 * - `fatal`: never.
 */
export declare type RetryClass = "rebase" | "throttle" | "propagate" | "ambiguous" | "wait" | "fatal";

/** One reason to look twice at a change. */
export declare interface Risk {
    readonly code: RiskCode;
    readonly class: RiskClass;
    /** A sentence: what may happen. */
    readonly message: string;
}

/** How much a change can hurt. `critical` and `one-way` changes need consent that names them. */
export declare type RiskClass = "critical" | "one-way" | "billing" | "cosmetic";

/** The class of each risk. Codes are never used again for something else. */
export declare const riskClasses: {
    readonly "self-sign-up-opened": "critical";
    readonly "mfa-lowered": "critical";
    readonly "threat-protection-lowered": "critical";
    readonly "deletion-protection-off": "critical";
    readonly "mail-sender-changed": "critical";
    readonly "account-recovery-changed": "critical";
    readonly "password-policy-weakened": "critical";
    readonly "first-factor-added": "critical";
    readonly "trigger-removed": "critical";
    readonly "trigger-repointed": "critical";
    readonly "key-changed": "critical";
    readonly "issuer-changed": "critical";
    readonly "client-registration-opened": "critical";
    readonly "stored-setting-lost": "critical";
    readonly "sms-configuration-first-set": "one-way";
    readonly "temporary-validity-first-set": "one-way";
    readonly "legacy-recovery-left": "one-way";
    readonly "tier-changed": "billing";
    readonly "threat-protection-changed": "billing";
    readonly "message-changed": "cosmetic";
    readonly "tags-changed": "cosmetic";
    readonly "name-changed": "cosmetic";
};

/** A risk by name, such as `mfa-lowered`. */
export declare type RiskCode = keyof typeof riskClasses;

/** The pool of the AWS CLI's own example. */
export declare const samplePoolId = "us-west-2_aaaaaaaaa";

/** The folder of the sandbox where no other one is given. */
export declare function sandboxFolder(surroundings: StateSurroundings): string;

/**
 * What the sandbox does with settings that UpdateUserPool leaves out: `measured` as the service was seen to do, `documented` as
 * AWS's text says (everything but the tier goes back to its default), `hostile` resets everything, tags and tier too.
 */
export declare type SandboxMode = (typeof sandboxModes)[number];

/** The modes; the first is the default. */
export declare const sandboxModes: readonly ["measured", "documented", "hostile"];

/** What a sandbox is made of; all but the place has a default. */
export declare interface SandboxOptions {
    /** `memory` is for this sandbox alone. */
    readonly place: Place;
    readonly mode?: SandboxMode;
    /** Milliseconds since 1970; the system's clock by default. */
    readonly clock?: () => number;
    /** Numbers from 0 up to 1, for the ids of pools; unpredictable by default. */
    readonly random?: () => number;
    /** Of pools that are created; `us-east-1` by default. */
    readonly region?: string;
    /** Nothing goes wrong by default. */
    readonly faults?: Faults;
    /**
     * Settings that are newer than every model, dotted from the request of UpdateUserPool down: `Future`, `LambdaConfig.Future`. They
     * take any value, are described, and are reset where they are left out.
     */
    readonly newer?: readonly string[];
    /** Whether the first call makes the sample pool where it was never made; it does by default. */
    readonly sample?: "made" | "absent";
}

/** A sandbox behind a port of this machine alone. */
export declare interface SandboxServer {
    readonly kind: "serving";
    /** Such as `http://127.0.0.1:4600`. */
    readonly url: string;
    /** Takes no more calls, lets those that run end, and resolves when the port is free. */
    readonly close: () => Promise<void>;
}

/** Makes the sample pool as it was at first, whatever became of it, and leaves the others alone. */
export declare function seedSandbox(place: Place, clock?: () => number): Restored | Unusable;

/**
 * From offset `inner` on, up to the next segment, the text stands at `outer` in the outer document (UTF-16 units). Where
 * `outer` is as long, both run in parallel; where it is not (an escape, `\"` for `"`), all of the one is all of the other.
 */
declare interface Segment {
    readonly inner: number;
    readonly outer: Range_2;
}

/** What the server needs besides the sandbox. */
export declare interface ServerOptions extends SandboxOptions {
    /** 0, the default, takes any that is free. */
    readonly port?: number;
}

/**
 * Serves a sandbox over HTTP, as the AWS CLI (`--endpoint-url`) and the AWS SDKs speak with the service: `x-amz-json-1.1`, and STS's
 * GetCallerIdentity besides. Listens on 127.0.0.1 alone and answers nobody who comes under another name. Credentials are not checked.
 */
export declare function serveSandbox({ port, ...options }: ServerOptions): Promise<SandboxServer | NotServing>;

/** An exception as the service words it. */
export declare interface ServiceException {
    /** Such as `InvalidParameterException`, without a namespace. */
    readonly name: string;
    readonly message: string;
    /** Status of the HTTP answer. */
    readonly status: number;
    /** The `reasonCode` that some exceptions carry. */
    readonly reasonCode?: string;
    readonly requestId?: string;
}

/** An apply whose run broke, and what became of it. */
export declare interface SettledApply {
    readonly applyId: string;
    readonly result: Omit<Result, "plan">;
}

/** What became of the applies to a pool that did not end. */
export declare type Settlement = {
    readonly kind: "settled";
    readonly applies: readonly SettledApply[];
}
/** Another run has the pool's lease: it may be the one that has not ended. */
| Held | JournalFailure;

/**
 * Ends the applies to a pool whose runs broke: reads the pool, says of each whether it was written, and records that. Asks the
 * service only where there is such an apply.
 */
export declare function settleUnfinished(pool: PoolKey, journal: Journal, ports: PlanPorts): Promise<Settlement>;

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
declare type Severity = "error" | "warning" | "info";

/** No word from the service. */
export declare interface Silent {
    readonly kind: "silent";
    readonly reason: "timeout" | "connection" | "cancelled" | "unreadable";
    /** A sentence, without credentials. */
    readonly detail: string;
    /** `no` where the request surely never left: what it asks for cannot have happened. */
    readonly sent: "no" | "unknown";
}

/** A named text. A text cut out of a page or a command line also knows its way home to it. */
declare interface Source {
    /** What people call it: an option (`--policies`), a file, `<stdin>`. */
    readonly name: string;
    readonly text: string;
    readonly home?: Home;
}

/**
 * Where Longhand keeps what has to outlast a run, in a folder of its own: below `XDG_STATE_HOME` where that is an absolute path
 * (https://specifications.freedesktop.org/basedir-spec/), else below `~/.local/state`, on macOS below `~/Library/Application Support`,
 * on Windows below `%LOCALAPPDATA%`. Nothing is made.
 */
export declare function stateFolder({ env, platform }: StateSurroundings): string;

/** What the folder depends on; the process's own by default. */
export declare interface StateSurroundings {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly platform?: NodeJS.Platform;
}

/** One call. */
export declare interface Step {
    readonly operation: WriteOperation;
    /** As it is sent. */
    readonly request: JsonObject;
    /** The same as JSON text, where the request holds members that no model knows. */
    readonly text?: string;
    /** JSON pointers of the changes that it makes. */
    readonly paths: readonly string[];
}

/** The clock of this machine. */
export declare const systemClock: Clock;

/** The user-pool service that a change goes to: the sandbox or AWS. What stands above it does not know which. */
export declare interface Target {
    /** Shown with every plan and every result. */
    readonly address: Address;
    /**
     * Calls one operation, once: nothing is sent a second time, whatever comes back. Does not throw for what the service or
     * the network does. The JSON of the answer is as it came, members that no model knows included.
     */
    readonly call: (call: Call) => Promise<Reply>;
    /** Lets go of connections and locks. A call after it is a bug. */
    readonly close: () => Promise<void>;
}

/** Replaces a range by a text; an empty range inserts, an empty text deletes. */
declare interface TextEdit {
    readonly range: Range_2;
    readonly newText: string;
}

/** Another run has the lease, for a time. */
export declare interface TimedHeld extends Held {
    /** When it ends unless it is renewed; epoch milliseconds. */
    readonly until: number;
}

/** A right to change a pool, and its number. */
export declare interface TokenLease extends Lease {
    /** Grows with every lease of the pool. */
    readonly token: number;
}

/** The way back of an apply: a wish over what the pool is now, and what it does not take back. */
export declare interface Undo {
    readonly kind: "undo";
    readonly applyId: string;
    /** Its patch is empty where nothing can be taken back, or nothing is left to. */
    readonly intent: Intent;
    /** Settings that somebody changed since: left alone unless forced. */
    readonly conflicts: readonly Conflict[];
    /** Settings that have their earlier value already. */
    readonly restored: readonly string[];
    /** Settings that no request can put back. */
    readonly lasting: readonly Lasting[];
    /** What the apply did beside the settings, as sentences: an undo does not reach it. */
    readonly effects: readonly string[];
}

/** How an apply is taken back. */
export declare interface UndoSettings {
    readonly onConflict: OnConflict;
    /** In the place of the policy that the apply had. */
    readonly policy?: Policy;
}

/** A value with the masks replaced that stand for what is now at the same place of another; others stay. */
export declare function unmaskValue(value: Json, now: Json, salt: string): Json;

/** The pool could not be read. */
declare interface Unread {
    readonly kind: "unread";
    readonly result: Result;
}

/** The folder of a sandbox does not do what it should. */
export declare interface Unusable {
    readonly kind: "unusable";
    /** Why, as a clause. */
    readonly detail: string;
}

/** What wrote an entry. */
export declare interface Versions {
    readonly longhand: string;
    /** Of the service's model. */
    readonly schema: string;
    readonly sdk?: string;
}

/** What a store needs to know of the time, so that tests can turn it. */
export declare interface WallClock {
    /** Epoch milliseconds. */
    readonly now: () => number;
}

/** The request of UpdateUserPool that names every setting of a state; complete containers, twins with one text. */
export declare function wholeRequest(poolId: string, { settings, mirrored }: PoolSettings): JsonObject;

/** The operations that change a pool. */
export declare type WriteOperation = "UpdateUserPool" | "SetUserPoolMfaConfig" | "TagResource" | "UntagResource";

/** Comes before each call that writes, one for each attempt. */
export declare interface WritingEntry extends EntryFacts {
    readonly phase: "writing";
    /** Counts from 0. */
    readonly step: number;
    /** Counts from 1. */
    readonly attempt: number;
    /** `compensate` takes an earlier step back. */
    readonly purpose: "apply" | "compensate";
    readonly operation: WriteOperation;
    readonly request: JsonObject;
    /** What is sent instead of `request`, where the pool has members that no model knows. */
    readonly text?: string;
}

export { }

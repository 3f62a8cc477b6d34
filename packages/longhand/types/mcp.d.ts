import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';

/** Where a target is. */
declare interface Address {
    readonly kind: "sandbox" | "aws";
    /** Such as `us-west-2`. */
    readonly region: string;
    /** The URL that is called; for the sandbox inside this process its folder. */
    readonly endpoint: string;
    /** Twelve digits; absent until it is known. */
    readonly account?: string;
}

/** What to do about an exception of the service, as data. */
declare interface Advice {
    /** How the engine treats it. */
    readonly retry: RetryClass;
    /** One or two sentences: what it means, and the next safe thing to do. */
    readonly text: string;
}

/** The service did it. */
declare interface Answered {
    readonly kind: "answered";
    readonly output: JsonObject;
    /** The answer as it came, byte for byte; absent where `output` never was text. */
    readonly text?: string;
    readonly requestId?: string;
}

/** What came back of a call. */
declare interface AnsweredEntry extends EntryFacts {
    readonly phase: "answered";
    readonly step: number;
    readonly attempt: number;
    readonly result: Reply;
}

/** What an apply needs of the journal. Nothing here throws for what the disk, the network or another process does. */
declare interface ApplyJournal {
    /** Resolves when the entry is durable. After a failure it may be there or not; the act that it announces does not happen. */
    readonly append: (entry: JournalEntry) => Promise<JournalFailure | undefined>;
    /** The right to change a pool, which one run has at a time, over all that share the journal. */
    readonly lease: (pool: {
        readonly target: Address;
        readonly poolId: string;
    }) => Promise<Lease | Held | JournalFailure>;
}

/** All that the journal has of one apply. */
declare interface ApplyRecord {
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

/** Keeps a record of attempts. */
export declare interface Audit {
    readonly record: (entry: AuditEntry) => void;
}

/** One attempt to change a pool, without the values. */
export declare interface AuditEntry {
    readonly caller: string | undefined;
    readonly account: string | undefined;
    readonly region: string;
    readonly pool: string;
    /** Paths of the changes. */
    readonly changes: readonly string[];
    readonly tokenId: string | undefined;
    /** How the change was agreed to. */
    readonly consent: "elicited" | "token" | "none";
    readonly outcome: string;
    readonly applyId: string | undefined;
    readonly requestId: string | undefined;
}

/** Finds out who calls. */
export declare interface Authentication {
    /** Issuer of the tokens, for the metadata; undefined where the operator hands out the one token. */
    readonly issuer: string | undefined;
    /** Undefined for a token that does not hold; `unavailable` where nobody can tell now, because the issuer's keys cannot be had. */
    readonly verify: (token: string) => Promise<Caller | "unavailable" | undefined>;
}

/** The state that a plan stands on. */
declare interface Baseline {
    /** `LastModifiedDate`, epoch milliseconds; absent where the service gives none. */
    readonly lastModified?: number;
    /** SHA-256, hex, over the settings in canonical form. */
    readonly settings: string;
}

/** Before anything is written to the pool: everything that taking it back needs. */
declare interface BegunEntry extends EntryFacts {
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
declare interface Call {
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
declare interface CallCount {
    readonly reads: number;
    readonly writes: number;
}

/** Who calls, and what they may do. */
export declare interface Caller {
    readonly id: string;
    readonly scopes: readonly string[];
}

/** One setting that a plan changes. A list is one setting; a tag is one setting. */
declare interface Change {
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
declare type Claim = {
    readonly kind: "claimed";
} | {
    readonly kind: "taken";
} | JournalFailure;

/** The streams of a process that a client talks to. */
declare interface ClientStreams {
    readonly stdout: Writable;
    readonly stderr: Writable;
}

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
declare interface Clock {
    /** Epoch milliseconds. */
    readonly now: () => number;
    /** Resolves after some milliseconds, or as soon as the signal aborts. Never rejects. */
    readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** What the person who decides has agreed to. Never part of a plan. */
declare interface Consent {
    /** Risks of the plan that were seen and accepted. */
    readonly acknowledged: "all" | readonly RiskCode[];
}

/**
 * - `auto`: ask the person where the client can, else plan first and apply with the plan's token.
 * - `human`: ask the person, or refuse.
 * - `token`: never ask.
 */
declare type ConsentMode = "auto" | "human" | "token";

/** A log of one JSON object on each line. */
export declare function createLog(write: (line: string) => void, level: LogLevel, now: () => number): Log;

/**
 * Tokens `p1.<expiry>.<id>.<request>.<state>.<mac>`. The code at the end covers everything that a plan stands on, so a token fits one
 * plan of one caller alone. The two short hashes only help to say what is different.
 */
export declare function createPlanTokens(key: Uint8Array, now: () => number): PlanTokens;

/** At most so many updates in any minute. */
export declare function createUpdateRate(maxPerMinute: number, now: () => number): UpdateRate;

/** A part of the journal that cannot be read. */
declare interface Damage {
    /** Counts from 1. */
    readonly line: number;
    /** `torn`: the last line was cut off, as a crash leaves it. `broken`: anything else. */
    readonly kind: "torn" | "broken";
    /** How much there is of it. */
    readonly bytes: number;
}

/** The policy of an operator who said nothing. */
export declare const defaultPolicy: Policy;

/** One problem with what a person or a program wrote. Plain data; made by `defineDiagnostic` alone. */
declare interface Diagnostic {
    /** From a closed set, `layer/kebab-name`; each has a page under `docs/diagnostics/`. */
    readonly code: string;
    readonly severity: Severity;
    /** One sentence with a full stop; the user's own text stands in backticks. */
    readonly message: string;
    readonly at: Place;
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
declare interface Difference {
    /** JSON pointer into the settings. */
    readonly path: string;
    readonly expected?: JsonValue;
    readonly actual?: JsonValue;
}

/** The last entry. An apply without it is unfinished. */
declare interface EndedEntry extends EntryFacts {
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

/** Why a server ends. */
declare type EndReason = "end-of-input" | "closed-output" | "SIGTERM" | "SIGINT" | "SIGHUP";

/** What changes pools, with its target and its journal. */
export declare interface Engine {
    /** Reads a pool and plans; writes nothing. */
    readonly plan: (intent: Intent, signal: AbortSignal) => Promise<Result | Refusal>;
    /** Plans the way back of an apply to a pool. */
    readonly planUndo: (applyId: string, poolId: string) => Promise<Result | Refusal>;
    /** Guards, journals, writes and verifies. */
    readonly apply: (plan: Plan, consent: Consent, options: EngineOptions) => Promise<Result | Refusal>;
    /** Uses up an id, over all nodes that share the journal. */
    readonly claimOnce: (id: string, expiresAt: number) => Promise<"claimed" | "taken" | Refusal>;
    readonly close: () => Promise<void>;
}

/** What an apply is told. */
declare interface EngineOptions {
    /** The apply that this one takes back. */
    readonly undoes?: string;
    /** Gives up before the first write; what is sent is finished. */
    readonly signal: AbortSignal;
}

/** The outside that an engine works on. */
export declare interface EnginePorts {
    readonly journal: Journal;
    /** What a pool is reached through. */
    readonly portsFor: (poolId: string) => Promise<Ports | Refusal>;
    readonly close: () => Promise<void>;
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

/** A change to the text a diagnostic points at, ready to apply or to paste. */
declare interface Fix {
    /** What it does, as an imperative without a full stop: "Quote the value". */
    readonly title: string;
    /** Edits of one source, the diagnostic's own; they do not overlap. */
    readonly edits: readonly TextEdit[];
}

/** What a search by id came to. */
declare type Found = {
    readonly kind: "found";
    readonly record: ApplyRecord;
} | {
    readonly kind: "none";
} | {
    readonly kind: "several";
    readonly ids: readonly string[];
} | JournalFailure;

/** Another run has the lease. */
declare interface Held {
    readonly kind: "held";
    /** For people: such as `process 4711 on build-3`. */
    readonly holder: string;
}

/** Where a text came from: pieces of the outer document, sorted by `inner`, that make it up without a gap. */
declare interface Home {
    readonly document: Source;
    readonly segments: readonly Segment[];
}

/** A server that listens. */
export declare interface HttpServer {
    /** Such as `http://127.0.0.1:8787/mcp`. */
    readonly url: string;
    readonly sessionCount: () => number;
    readonly close: () => Promise<void>;
}

/** One client's session. */
export declare interface HttpSession {
    readonly handle: (request: IncomingMessage, response: ServerResponse, caller: Caller | undefined) => Promise<void>;
    /** Resolves when what is under way has ended, at the latest after some milliseconds. */
    readonly drain: (milliseconds: number) => Promise<void>;
    readonly isBusy: () => boolean;
    readonly close: () => Promise<void>;
}

/** How a server over HTTP is run. */
export declare interface HttpSettings {
    /** Address to bind. */
    readonly host: string;
    /** 0: any that is free. */
    readonly port: number;
    readonly originRules: OriginRules;
    /** Undefined: everybody who reaches the port may call. */
    readonly authentication: Authentication | undefined;
    /** The server's address as clients and tokens know it; undefined: where it is bound. */
    readonly resource: string | undefined;
    readonly sessions: "kept" | "stateless";
    readonly openSession: OpenSession;
    readonly version: string;
    readonly log: Log;
    /** Epoch milliseconds. */
    readonly now: () => number;
}

/** What somebody wants of one pool. Plain JSON: it is part of the plan and of the journal. */
declare interface Intent {
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
    readonly policy?: Policy_2;
}

/**
 * What was done to pools, written down before it is done. Every store keeps the same promises: an entry that was appended
 * is there after any crash; what is not whole is reported and never misread; several runs, on several machines, may use one
 * journal at once. Nothing here throws for what the disk, the network or another process does: that comes back as a failure.
 */
declare interface Journal extends ApplyJournal {
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
declare type JournalEntry = BegunEntry | WritingEntry | AnsweredEntry | EndedEntry;

/** The journal could not do it. */
declare interface JournalFailure {
    readonly kind: "failed";
    /** A sentence, without credentials. */
    readonly detail: string;
}

/** An object; every name is a property of its own, `__proto__` too. */
declare interface JsonObject {
    readonly [name: string]: JsonValue;
}

/**
 * A value of a request. An integer beyond 2^53 is a bigint, because the AWS CLI sends each digit; bytes stand for a blob.
 */
declare type JsonValue = null | boolean | number | bigint | string | Uint8Array | readonly JsonValue[] | JsonObject;

/** JSON Web Key Set. */
declare interface JSONWebKeySet {
    /** "keys" Parameter: an array of JWKs (RFC 7517, Section 5.1). */
    keys: JWK[]
}

/**
 * Supported JWE "enc" (Encryption Algorithm) Header Parameter values. Availability depends on the
 * runtime.
 */
declare type JWEContentEncryptionAlgorithm =
| 'A128CBC-HS256'
| 'A192CBC-HS384'
| 'A256CBC-HS512'
| 'A128GCM'
| 'A192GCM'
| 'A256GCM'
| (string & {})

/** Supported JWE "alg" (Algorithm) Header Parameter values. Availability depends on the runtime. */
declare type JWEKeyManagementAlgorithm =
| 'dir'
| 'A128KW'
| 'A192KW'
| 'A256KW'
| 'A128GCMKW'
| 'A192GCMKW'
| 'A256GCMKW'
| 'ECDH-ES'
| 'ECDH-ES+A128KW'
| 'ECDH-ES+A192KW'
| 'ECDH-ES+A256KW'
| 'RSA-OAEP'
| 'RSA-OAEP-256'
| 'RSA-OAEP-384'
| 'RSA-OAEP-512'
| 'PBES2-HS256+A128KW'
| 'PBES2-HS384+A192KW'
| 'PBES2-HS512+A256KW'
| (string & {})

/**
 * JSON Web Key ({@link https://www.rfc-editor.org/info/rfc7517/ JWK}). "RSA", "EC", "OKP", "AKP",
 * and "oct" key types are supported.
 *
 * > Note: This is declared as a type alias rather than an interface so that it satisfies the implicit index
 * > signature of the `JsonWebKey` types shipped by `@types/node` and `lib.dom`. It spells out the
 * > {@link JWKParameters} members rather than intersecting them so that every JWK member is documented
 * > in one place.
 */
declare type JWK = {
    /** JWK "kty" (Key Type) Parameter */
    kty?: JWKKeyType
    /** JWK "alg" (Algorithm) Parameter */
    alg?: JWSAlgorithm | JWEKeyManagementAlgorithm | JWEContentEncryptionAlgorithm
    /** JWK "key_ops" (Key Operations) Parameter (RFC 7517, Section 4.3). */
    key_ops?: string[]
    /** Web Crypto "ext" (Extractable) member; whether the key may be exported. */
    ext?: boolean

    /** JWK "use" (Public Key Use) Parameter */
    use?: 'sig' | 'enc' | (string & {})
    /**
     * "x5c" (X.509 Certificate Chain): base64-encoded DER certificates (RFC 7517, Section 4.7; RFC
     * 7515, Section 4.1.6).
     */
    x5c?: string[]
    /** "x5t" (X.509 Certificate SHA-1 Thumbprint): base64url-encoded digest of the DER certificate. */
    x5t?: string
    /**
     * "x5t#S256" (X.509 Certificate SHA-256 Thumbprint): base64url-encoded digest of the DER
     * certificate.
     */
    'x5t#S256'?: string
    /** JWK "x5u" (X.509 URL) Parameter: URL of a PEM-encoded certificate or certificate chain. */
    x5u?: string

    /** JWK "kid" (Key ID) Parameter */
    kid?: string
    /** JWK "crv" Parameter: Curve for EC keys or Subtype of Key Pair for OKP keys. */
    crv?: string
    /**
     * Private key material: Base64urlUInt for RSA (RFC 7518, Section 6.3.2.1), base64url-encoded
     * octets for EC (Section 6.2.2.1) or OKP (RFC 8037, Section 2).
     */
    d?: string
    /** RSA first factor CRT exponent, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    dp?: string
    /** RSA second factor CRT exponent, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    dq?: string
    /** RSA public exponent, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    e?: string
    /** JWK "k" (Key Value): base64url-encoded key octets (RFC 7518, Section 6.4.1). */
    k?: string
    /** RSA modulus, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    n?: string
    /** RSA first prime factor, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    p?: string
    /** RSA second prime factor, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    q?: string
    /** RSA first CRT coefficient, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
    qi?: string
    /**
     * Base64url-encoded EC x-coordinate (RFC 7518, Section 6.2.1.2) or OKP public key (RFC 8037,
     * Section 2).
     */
    x?: string
    /** Base64url-encoded EC y-coordinate (RFC 7518, Section 6.2.1.3). */
    y?: string

    /** AKP JWK "pub" (Public Key): base64url-encoded public key (RFC 9964, Section 3) */
    pub?: string

    /**
     * AKP JWK "priv" (Private Key): base64url-encoded private key; ML-DSA uses a 32-octet seed (RFC
     * 9964, Sections 3-4)
     */
    priv?: string
    /** Additional RSA prime factors. */
    oth?: Array<{
        /** Factor CRT exponent, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
        d?: string
        /** Prime factor, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
        r?: string
        /** Factor CRT coefficient, encoded as Base64urlUInt (RFC 7518, Section 6.3). */
        t?: string
    }>
}

/** JWK "kty" (Key Type) Parameter values supported by this module. */
declare type JWKKeyType = 'EC' | 'RSA' | 'OKP' | 'AKP' | 'oct' | (string & {})

/** Supported JWS "alg" (Algorithm) Header Parameter values. Availability depends on the runtime. */
declare type JWSAlgorithm =
| 'HS256'
| 'HS384'
| 'HS512'
| 'RS256'
| 'RS384'
| 'RS512'
| 'PS256'
| 'PS384'
| 'PS512'
| 'ES256'
| 'ES384'
| 'ES512'
| 'EdDSA'
| 'Ed25519'
| 'ML-DSA-44'
| 'ML-DSA-65'
| 'ML-DSA-87'
| (string & {})

/** Whose tokens are taken. */
export declare interface JwtSettings {
    readonly issuer: string;
    /** This server, as the tokens name it. */
    readonly audience: string;
    /** Where the issuer's public keys are, or the keys themselves. */
    readonly keys: URL | JSONWebKeySet;
}

/** A right to change a pool, for a while. */
declare interface Lease {
    readonly kind: "lease";
    /** Makes it last again; `lost` when another run took it over, because this one was silent for too long. */
    readonly renew: () => Promise<"held" | "lost" | JournalFailure>;
    readonly release: () => Promise<void>;
}

/** Applies, in order. */
declare type Listed = {
    readonly kind: "listed";
    readonly records: readonly ApplyRecord[];
} | JournalFailure;

/** Which applies to list. */
declare interface ListFilter {
    /** The id of a pool, whatever its target. */
    readonly poolId?: string;
    readonly limit: number;
}

/** Writes events for the operator. */
export declare type Log = Readonly<Record<Exclude<LogLevel, "silent">, (event: string, fields?: LogFields) => void>>;

/** What is told of an event: names, numbers and codes; never a value of a setting. */
declare type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** One of `logLevels`. */
export declare type LogLevel = (typeof logLevels)[number];

/** How much the operator wants to read, most first. */
export declare const logLevels: readonly ["debug", "info", "warn", "error", "silent"];

/** Names of this machine for itself. */
export declare const loopbackHosts: readonly string[];

/** A key for this process alone. */
export declare function newPlanKey(): Uint8Array;

/** What may be done next without harm. */
declare interface NextAction {
    readonly code: NextCode;
    /** A sentence for people and for agents. */
    readonly text: string;
}

/** The closed set of next actions. */
declare type NextCode = "apply-plan" | "done" | "fix-input" | "decide-unknown-members" | "acknowledge-risks" | "plan-again" | "repair-stored-setting" | "ask-a-person" | "repair-drift" | "wait-and-retry" | "read-pool" | "check-credentials" | "check-address" | "check-journal";

/** Keeps none. */
export declare const noAudit: Audit;

/** Appends a line of JSON for each attempt to a file that its owner alone can read. Throws when the file cannot be written. */
export declare function openAudit(path: string, now: () => number): Audit;

/** A token that fits, to be claimed by its id; or why it does not. */
declare type OpenedPlan = ({
    readonly kind: "fits";
} & TokenId) | {
    readonly kind: "refused";
    readonly reason: TokenFault;
};

/** What changes pools. */
export declare function openEngine(ports: EnginePorts): Promise<Engine>;

/** Checks signed tokens. */
export declare function openJwtBearer(settings: JwtSettings): Promise<Authentication>;

/** Opens a session. */
export declare type OpenSession = (events: SessionEvents) => Promise<HttpSession>;

/** Opens sessions of our own server, all with the same services. */
export declare function openSessions(services: Services): Promise<OpenSession>;

/**
 * Why a setting changes: it was `requested`; it is `derived` from one that was (a twin, a dependent); it is `reset` because it
 * was not named; or its loss was accepted (`lost`).
 */
declare type Origin = "requested" | "derived" | "reset" | "lost";

/** Who may be spoken to, and by whom. */
export declare interface OriginRules {
    /** Host names, without ports, that a request may name in `Host`. */
    readonly hosts: ReadonlySet<string>;
    /** Whole origins that may call, besides the server's own. */
    readonly origins: ReadonlySet<string>;
}

/** How a plan or an apply ends. */
declare type Outcome = (typeof outcomes)[number];

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
declare const outcomes: readonly ["PLANNED", "NOOP", "VERIFIED", "VALIDATION", "MODEL_BEHIND_SERVICE", "NEEDS_ACK", "STALE_PLAN", "ECHO_REFUSED", "REFUSED", "PARTIAL", "DRIFTED", "NOT_APPLIED", "AMBIGUOUS_RESOLVED", "UNKNOWN", "THROTTLED", "CONFLICT", "AUTH", "NOT_FOUND", "UNREACHABLE", "CANCELLED", "JOURNAL_FAILED"];

/** Where a diagnostic points: at text, or at a value that never was text. */
declare type Place = RangePlace | PointerPlace;

/**
 * What would happen to one pool, down to the bytes that are sent. Plain JSON without `undefined`, big integers or bytes:
 * written with `JSON.stringify`, read with `readPlan`. Whoever approves its `planHash` approves exactly this.
 */
declare interface Plan {
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

/** What a plan's token stands for. Every part is found again when the token is used; none is in the token. */
declare interface PlanFacts {
    /** Hash of what was asked for. */
    readonly request: string;
    /** Hash of all that can be set on the pool. */
    readonly state: string;
    /** Where the pool is: target, account and Region. */
    readonly address: string;
    readonly poolId: string;
    readonly caller: string;
}

/** Makes and checks the tokens of plans. */
export declare interface PlanTokens {
    readonly seal: (facts: PlanFacts) => SealedPlan;
    readonly open: (token: string, facts: PlanFacts) => OpenedPlan;
    /** The id that a token says it has, to look up whether it was used; undefined for what is no token. */
    readonly idOf: (token: string) => TokenId | undefined;
}

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
declare interface PointerPlace {
    readonly kind: "pointer";
    readonly pointer: string;
    /** Whether the name of the member or its value is meant. */
    readonly part: "key" | "value";
}

/** What the operator allows. A request can only ask for less. */
export declare interface Policy {
    /** Whether `apply` is hidden. */
    readonly readOnly: boolean;
    /** Lists of ids, or patterns with `*`, of the pools that may be changed: each list has to allow a pool. No list: every pool. */
    readonly allowPools: readonly (readonly string[])[];
    /** CLI names of options, or paths (`Policies.PasswordPolicy`), that may not be changed. */
    readonly denyParameters: readonly string[];
    /** Most changes in one apply; undefined: any number. */
    readonly maxChanges?: number;
    /** Most updates in a minute. */
    readonly maxUpdatesPerMinute: number;
    /** Who has to agree to a change. */
    readonly consent: ConsentMode;
    /** Twelve digits; the target has to be this account. */
    readonly expectAccount?: string;
}

/** What to do where there is a choice. The defaults lose nothing. */
declare interface Policy_2 {
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

/** A policy that is clear, or one sentence on why the server must not start with it. */
export declare type PolicyReading = {
    readonly kind: "policy";
    readonly policy: Policy;
} | {
    readonly kind: "unclear";
    readonly reason: string;
};

/** What the service said of a pool, as it came. */
declare interface PoolAnswers {
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
declare interface PoolKey {
    readonly target: Address;
    readonly poolId: string;
}

/** A pool and what people call it. */
declare interface PoolName {
    readonly id: string;
    /** Text from AWS, not to be trusted. */
    readonly name: string;
    /** What tags hang on; absent where the service tells none. */
    readonly arn?: string;
}

/** All that can be set on a pool, in canonical form. */
declare interface PoolSettings {
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
declare interface Ports {
    readonly target: Target;
    readonly journal: ApplyJournal;
    readonly clock: Clock;
    readonly rate: RateLimit;
    /** At least 0, less than 1. */
    readonly random: () => number;
    /** An id for one apply; ids sort by the time they were made. */
    readonly newId: () => string;
}

/** A setting that a bare call with only the patch would have hurt, and this plan does not. */
declare interface Protected {
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
declare interface RateLimit {
    /** Resolves when a call of this kind may go out, or as soon as the signal aborts. */
    readonly take: (kind: "read" | "write", signal?: AbortSignal) => Promise<void>;
}

/** A key that several nodes share, in base64; undefined where the text is no key. */
export declare function readPlanKey(text: string): Uint8Array | undefined;

/** Puts a policy together from a file and from flags: the flags add to the file, and only ever tighten it. */
export declare function readPolicy(flags: unknown, file?: string): PolicyReading;

/** Why not, in a sentence. */
export declare interface Refusal {
    readonly refused: string;
}

/** The service said no: nothing was done, except where its exception says otherwise. */
declare interface Refused {
    readonly kind: "refused";
    readonly exception: ServiceException;
}

/** A further place, and what it has to do with the diagnostic. */
declare interface Related {
    readonly message: string;
    readonly at: Place;
}

/** What came back. */
declare type Reply = Answered | Refused | Silent;

/** What came of a plan or an apply. Plain JSON. */
declare interface Result {
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
declare type RetryClass = "rebase" | "throttle" | "propagate" | "ambiguous" | "wait" | "fatal";

/** One reason to look twice at a change. */
declare interface Risk {
    readonly code: RiskCode;
    readonly class: RiskClass;
    /** A sentence: what may happen. */
    readonly message: string;
}

/** How much a change can hurt. `critical` and `one-way` changes need consent that names them. */
declare type RiskClass = "critical" | "one-way" | "billing" | "cosmetic";

/** The class of each risk. Codes are never used again for something else. */
declare const riskClasses: {
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
declare type RiskCode = keyof typeof riskClasses;

/** A token, and until when it counts, in epoch milliseconds. */
declare interface SealedPlan {
    readonly token: string;
    readonly expiresAt: number;
}

/**
 * From offset `inner` on, up to the next segment, the text stands at `outer` in the outer document (UTF-16 units). Where
 * `outer` is as long, both run in parallel; where it is not (an escape, `\"` for `"`), all of the one is all of the other.
 */
declare interface Segment {
    readonly inner: number;
    readonly outer: Range_2;
}

/** Serves Streamable HTTP. Rejects where the address cannot be bound. */
export declare function serveHttp(settings: HttpSettings): Promise<HttpServer>;

/** Serves one client over standard input and output. Resolves when it has left, or when the process is asked to end. */
export declare function serveStdio(services: Services, streams: ClientStreams & {
    readonly stdin: Readable;
}): Promise<void>;

/** An exception as the service words it. */
declare interface ServiceException {
    /** Such as `InvalidParameterException`, without a namespace. */
    readonly name: string;
    readonly message: string;
    /** Status of the HTTP answer. */
    readonly status: number;
    /** The `reasonCode` that some exceptions carry. */
    readonly reasonCode?: string;
    readonly requestId?: string;
}

/** What all sessions of a server share. Nothing in it belongs to one client. */
export declare interface Services {
    readonly version: string;
    readonly policy: Policy;
    /** Opened by the first `apply`, so that a start needs neither credentials nor a disk. */
    readonly openEngine: () => Promise<Engine>;
    readonly planTokens: PlanTokens;
    readonly updateRate: UpdateRate;
    readonly log: Log;
    readonly audit: Audit;
    /** Epoch milliseconds. */
    readonly now: () => number;
}

/** What a session tells of itself. */
export declare interface SessionEvents {
    readonly kind: "session" | "stateless";
    readonly onOpened: (id: string) => void;
    readonly onClosed: () => void;
}

/** How bad it is: an `error` is refused, a `warning` is read in a way that surprises, `info` is worth knowing. */
declare type Severity = "error" | "warning" | "info";

/** No word from the service. */
declare interface Silent {
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

/** One token that the operator hands out; whoever has it may do everything. */
export declare function staticBearer(token: string): Authentication;

/** One call. */
declare interface Step {
    readonly operation: WriteOperation;
    /** As it is sent. */
    readonly request: JsonObject;
    /** The same as JSON text, where the request holds members that no model knows. */
    readonly text?: string;
    /** JSON pointers of the changes that it makes. */
    readonly paths: readonly string[];
}

/** The user-pool service that a change goes to: the sandbox or AWS. What stands above it does not know which. */
declare interface Target {
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
declare interface TimedHeld extends Held {
    /** When it ends unless it is renewed; epoch milliseconds. */
    readonly until: number;
}

/** What can be wrong with a token. */
declare type TokenFault = "malformed" | "expired" | "other-request" | "pool-moved" | "not-ours";

/** What a token is claimed by. */
declare interface TokenId {
    readonly id: string;
    /** Epoch milliseconds. */
    readonly expiresAt: number;
}

/** A right to change a pool, and its number. */
declare interface TokenLease extends Lease {
    /** Grows with every lease of the pool. */
    readonly token: number;
}

/** Keeps a model that goes round in circles from changing pools all the time. */
export declare interface UpdateRate {
    /** Seconds to wait before the next update; 0: it may go, and is counted. */
    readonly take: () => number;
}

/** What wrote an entry. */
declare interface Versions {
    readonly longhand: string;
    /** Of the service's model. */
    readonly schema: string;
    readonly sdk?: string;
}

/**
 * Resolves when a server has to end: its client has closed its side, nobody reads its output any more, or a signal came. Without streams,
 * a signal alone ends it.
 */
export declare function waitForEnd(stdin?: Readable, stdout?: Writable): Promise<EndReason>;

/** The operations that change a pool. */
declare type WriteOperation = "UpdateUserPool" | "SetUserPoolMfaConfig" | "TagResource" | "UntagResource";

/** Comes before each call that writes, one for each attempt. */
declare interface WritingEntry extends EntryFacts {
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

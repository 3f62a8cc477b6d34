import type { JsonObject } from "@longhand/validation";

/** Something that goes wrong on purpose, for tests of whoever calls. Plain data, so that it can travel in a header, too. */
export type Fault =
  /** The service says no: `before` it has done anything (the default), or `after` it has done everything. */
  | {
      readonly kind: "exception";
      readonly name: string;
      /** As the service words it where nothing is given. */
      readonly message?: string;
      readonly when?: "before" | "after";
    }
  /** The answer takes so long, in milliseconds. */
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** The connection breaks, or nothing ever comes back: `before` anything was done, or `after` everything was. */
  | { readonly kind: "reset" | "timeout"; readonly when: "before" | "after" }
  /** Somebody else calls first: a second writer between a description and the update that follows from it. */
  | { readonly kind: "meanwhile"; readonly calls: readonly FaultCall[] }
  /** The answer has these members, too: what a service says that is newer than every model. Objects merge, all else replaces. */
  | { readonly kind: "extra-members"; readonly members: JsonObject };

/** A call without faults of its own. */
export interface FaultCall {
  /** API name. */
  readonly operation: string;
  readonly input: JsonObject;
}

/** A call about which the port is asked. */
export interface FaultyCall extends FaultCall {
  /** 1 for the first call of its operation, and so on. */
  readonly count: number;
}

/**
 * The port: asked once for each call, before anything is done, what goes wrong with it. The faults happen in this order, whatever
 * the order of the list: `meanwhile`, `latency`, what is `before`, the call, what is `after`, `extra-members`. It may do anything
 * itself, such as call another sandbox on the same folder.
 */
export type Faults = (call: FaultyCall) => readonly Fault[] | Promise<readonly Fault[]>;

import type { JsonObject } from "@longhand/validation";

/** The user-pool service that a change goes to: the sandbox or AWS. What stands above it does not know which. */
export interface Target {
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

/** Where a target is. */
export interface Address {
  readonly kind: "sandbox" | "aws";
  /** Such as `us-west-2`. */
  readonly region: string;
  /** The URL that is called; for the sandbox inside this process its folder. */
  readonly endpoint: string;
  /** Twelve digits; absent until it is known. */
  readonly account?: string;
}

/** One operation with its input. */
export interface Call {
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

/** What came back. */
export type Reply = Answered | Refused | Silent;

/** The service did it. */
export interface Answered {
  readonly kind: "answered";
  readonly output: JsonObject;
  /** The answer as it came, byte for byte; absent where `output` never was text. */
  readonly text?: string;
  readonly requestId?: string;
}

/** The service said no: nothing was done, except where its exception says otherwise. */
export interface Refused {
  readonly kind: "refused";
  readonly exception: ServiceException;
}

/** An exception as the service words it. */
export interface ServiceException {
  /** Such as `InvalidParameterException`, without a namespace. */
  readonly name: string;
  readonly message: string;
  /** Status of the HTTP answer. */
  readonly status: number;
  /** The `reasonCode` that some exceptions carry. */
  readonly reasonCode?: string;
  readonly requestId?: string;
}

/** No word from the service. */
export interface Silent {
  readonly kind: "silent";
  readonly reason: "timeout" | "connection" | "cancelled" | "unreadable";
  /** A sentence, without credentials. */
  readonly detail: string;
  /** `no` where the request surely never left: what it asks for cannot have happened. */
  readonly sent: "no" | "unknown";
}

/** Codes of JSON-RPC and of the protocol. */
export const errorCodes = {
  parse: -32_700,
  invalidRequest: -32_600,
  methodNotFound: -32_601,
  invalidParams: -32_602,
  internal: -32_603,
  resourceNotFound: -32_002,
} as const;

/** An answer that is an error of the protocol: who called made a mistake in the call itself. */
export interface ProtocolError extends Error {
  readonly code: number;
  readonly data?: unknown;
}

/** Makes one; thrown, because that is how the SDK takes it. The message reaches the client as it stands. */
export function protocolError(code: number, message: string, data?: unknown): ProtocolError {
  return Object.assign(new Error(message), data === undefined ? { code } : { code, data });
}

/** True for an error that was made to be sent. */
export function isProtocolError(error: unknown): error is ProtocolError {
  return error instanceof Error && "code" in error && typeof error.code === "number" && error.code < -32_000;
}

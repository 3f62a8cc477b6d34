import type { JsonValue } from "@longhand/validation";
import { withoutCredentials } from "../journal/without-credentials.ts";
import { isObject } from "../json/kinds.ts";
import type { Reply, Silent } from "../target.ts";
import type { Captured } from "./capture.ts";

/** What is known of an error, whatever threw it. */
interface Known {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly reasonCode?: string;
}

/** Found before anything left: no connection, no name, no certificate, no credentials. */
const unsent =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EINVAL|ERR_INVALID_URL|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_)/;

/** An error of the SDK as a reply. `secrets` are texts that never leave. */
export function replyOfError(error: unknown, captured: Captured, secrets: readonly string[]): Reply {
  if (captured.lateAfter !== undefined) return lateReply(captured.lateAfter);
  const known = knownOf(error);
  const message = withoutSecrets(known.message, secrets);
  if (known.status !== undefined && captured.body !== undefined && isServiceAnswer(known, captured)) {
    const { name, status, requestId, reasonCode } = known;
    return {
      kind: "refused",
      exception: {
        name: name.replace(/^.*#/, "").replace(/:.*$/, ""),
        message,
        status,
        ...(reasonCode === undefined ? {} : { reasonCode }),
        ...(requestId === undefined ? {} : { requestId }),
      },
    };
  }
  if (!captured.isSent && /^(?:CredentialsProviderError|TokenProviderError)$/.test(known.name)) {
    return { kind: "refused", exception: { name: "CredentialsProviderError", message, status: 0 } };
  }
  return silenceOf(known, foreign(captured) ?? message, captured);
}

function lateReply(milliseconds: number): Silent {
  const detail = `No answer came within ${milliseconds / 1000} seconds.`;
  return { kind: "silent", reason: "timeout", detail, sent: "unknown" };
}

/** Whether an error is the service's own word. Proxies, portals and other servers answer too, and name no exception. */
function isServiceAnswer({ name }: Known, { body = "" }: Captured): boolean {
  return !/^(?:SyntaxError|Unknown|Error)$/.test(name) && (body === "" || isJsonObject(body));
}

/** What is wrong with an answer that is none of the service's; its text stays out, for nobody knows what is in it. */
function foreign({ body, status }: Captured): string | undefined {
  if (body === undefined || status === undefined || isJsonObject(body)) return undefined;
  return `The answer is not the service's: HTTP ${status}, and no JSON object. Something else answers at this address.`;
}

function isJsonObject(text: string): boolean {
  try {
    const value: JsonValue = JSON.parse(text);
    return isObject(value);
  } catch {
    return false;
  }
}

function silenceOf({ name, code, message }: Known, detail: string, captured: Captured): Silent {
  const isConnecting = name === "TimeoutError" && /did not establish a connection/.test(message);
  const sent = !captured.isSent || unsent.test(code) || isConnecting ? "no" : "unknown";
  return { kind: "silent", reason: reasonOf(name, code, captured), detail: detail === "" ? name : detail, sent };
}

function reasonOf(name: string, code: string, { body }: Captured): Silent["reason"] {
  if (name === "AbortError") return "cancelled";
  // The SDK calls these timeouts too.
  if (/^(?:ECONNRESET|EPIPE)$/.test(code)) return "connection";
  if (name === "TimeoutError") return "timeout";
  return body === undefined ? "connection" : "unreadable";
}

function knownOf(error: unknown): Known {
  const facts = fieldsOf(error);
  const metadata = fieldsOf(facts.get("$metadata"));
  const [status, requestId] = [metadata.get("httpStatusCode"), metadata.get("requestId")];
  const reasonCode = facts.get("reasonCode");
  return {
    name: textOf(facts.get("name")) || "Error",
    message: textOf(facts.get("message")),
    code: textOf(facts.get("code")),
    ...(typeof status === "number" ? { status } : {}),
    ...(typeof requestId === "string" ? { requestId } : {}),
    ...(typeof reasonCode === "string" ? { reasonCode } : {}),
  };
}

/** The fields of an object; an error's own and inherited name. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map();
  const inherited = value instanceof Error ? { name: value.name, message: value.message } : {};
  return new Map<string, unknown>(Object.entries({ ...inherited, ...value }));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return withoutCredentials(
    secrets.filter((secret) => secret !== "").reduce((so, secret) => so.replaceAll(secret, "[masked]"), text),
  );
}

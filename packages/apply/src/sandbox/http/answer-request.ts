import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { JsonObject } from "@longhand/validation";
import type { Reply } from "../../target.ts";
import { parseObject } from "../json.ts";
import type { SandboxService } from "../sandbox-service.ts";
import { callerIdentity } from "./caller-identity.ts";
import { isDeeplyNested } from "./deep-json.ts";
import { readFaults } from "./read-faults.ts";

/** A request as far as it matters. */
export interface HttpRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer | "too large";
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal;
}

/** What goes back: an answer, a connection that breaks, or nothing for as long as the client waits. */
export type HttpAnswer =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: "reset" | "never" };

/** Faults for one call, as a JSON list in this header. */
const FaultHeader = "x-longhand-fault";

const targetPrefix = "AWSCognitoIdentityProviderService.";

/** Answers a request as the service does. Never throws for what a client sends. */
export async function answerRequest(request: HttpRequest, service: SandboxService): Promise<HttpAnswer> {
  const { headers, body, method } = request;
  if (!isLocal(headers.host))
    return refusalAnswer(403, "AccessDeniedException", "The sandbox answers to 127.0.0.1 and localhost alone.");
  if (method !== "POST") return refusalAnswer(405, "UnknownOperationException", "The sandbox takes POST alone.");
  if (body === "too large")
    return refusalAnswer(413, "RequestEntityTooLargeException", "The request has more than 1 MiB.");
  const target = single(headers["x-amz-target"]);
  if (target === undefined) {
    const identity = callerIdentity(body.toString());
    if (identity !== undefined) return { kind: "answer", status: 200, ...identity };
  }
  const operation = target?.startsWith(targetPrefix) === true ? target.slice(targetPrefix.length) : "";
  const input = readInput(body);
  if (input === undefined)
    return refusalAnswer(400, "SerializationException", "The body is no JSON object that the service reads.");
  const header = single(headers[FaultHeader]);
  const faults = header === undefined ? [] : readFaults(header);
  if (faults === undefined) return refusalAnswer(400, "SerializationException", `${FaultHeader} is no list of faults.`);
  const region = regionIn(headers.authorization);
  const reply = await service.answer(
    { operation, input, signal: request.signal },
    { faults, ...(region === undefined ? {} : { region }) },
  );
  return answerOf(reply);
}

function answerOf(reply: Reply): HttpAnswer {
  switch (reply.kind) {
    case "answered":
      return jsonAnswer(200, reply.output, {});
    case "refused": {
      const { status, name, message, reasonCode } = reply.exception;
      return refusalAnswer(status, name, message, reasonCode);
    }
    case "silent":
      if (reply.sent === "no" && reply.reason === "connection")
        return refusalAnswer(500, "InternalErrorException", reply.detail);
      return { kind: reply.reason === "timeout" ? "never" : "reset" };
    default:
      return reply satisfies never;
  }
}

function refusalAnswer(status: number, name: string, message: string, reasonCode?: string): HttpAnswer {
  const reason = reasonCode === undefined ? {} : { reasonCode };
  return jsonAnswer(status, { __type: name, message, ...reason }, { "x-amzn-ErrorType": `${name}:` });
}

function jsonAnswer(status: number, document: JsonObject, more: Readonly<Record<string, string>>): HttpAnswer {
  const headers = { "Content-Type": "application/x-amz-json-1.1", "x-amzn-RequestId": randomUUID(), ...more };
  return { kind: "answer", status, headers, body: JSON.stringify(document) };
}

/** A page in a browser reaches the port under a name of its own (DNS rebinding), and is not answered. */
function isLocal(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(host ?? "");
}

function readInput(body: Buffer): JsonObject | undefined {
  if (body.byteLength === 0) return {};
  const text = body.toString();
  return isDeeplyNested(text) ? undefined : parseObject(text);
}

/** The Region of the signature's scope: `Credential=AKID/20260101/us-west-2/cognito-idp/aws4_request`. */
function regionIn(authorization: string | undefined): string | undefined {
  const [, region] = /Credential=[^/\s]+\/\d{8}\/([\w-]+)\//.exec(authorization ?? "") ?? [];
  return region;
}

function single(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.[0];
}

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";

/** A request as it came over the wire. */
export interface WireRequest {
  /** Such as `DescribeUserPool`; empty for STS. */
  readonly operation: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** What the stub does about a request. */
export type WireAnswer =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks without an answer. */
  | "reset"
  /** Nothing comes, ever. */
  | "silence";

/** An HTTP server of our own that knows nothing of Cognito. */
export interface WireStub {
  readonly url: string;
  /** In the order in which they came; without those of STS. */
  readonly requests: readonly WireRequest[];
  readonly close: () => Promise<void>;
}

/** Answers as the tests say. Account 123456789012 calls. */
export async function startWireStub(answer: (request: WireRequest) => WireAnswer): Promise<WireStub> {
  const requests: WireRequest[] = [];
  const server = createServer((incoming, response) => {
    void readText(incoming).then((body) => {
      const target = String(incoming.headers["x-amz-target"] ?? "");
      const request = { operation: target.split(".")[1] ?? "", body, headers: incoming.headers };
      if (target === "") return send(response, identity);
      requests.push(request);
      return send(response, answer(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

const identity: WireAnswer = {
  status: 200,
  headers: { "content-type": "text/xml" },
  body: '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/test</Arn><UserId>test</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
};

async function readText(incoming: IncomingMessage): Promise<string> {
  let text = "";
  incoming.setEncoding("utf8");
  for await (const chunk of incoming) text += String(chunk);
  return text;
}

function send(response: ServerResponse, answer: WireAnswer): void {
  if (answer === "silence") return;
  if (answer === "reset") {
    response.socket?.destroy();
    return;
  }
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "request-1", ...answer.headers };
  response.writeHead(answer.status, headers).end(answer.body);
}

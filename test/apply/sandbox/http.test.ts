import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { type SandboxServer, samplePoolId, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";

async function serve(options: Partial<Parameters<typeof serveSandbox>[0]> = {}): Promise<SandboxServer> {
  const server = await serveSandbox({ place: "memory", ...options });
  if (server.kind !== "serving") throw new Error(server.code);
  return server;
}

interface Raw {
  readonly status: number;
  readonly headers: Headers;
  readonly document: Readonly<Record<string, unknown>>;
}

async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Raw> {
  const target = { "x-amz-target": "AWSCognitoIdentityProviderService.DescribeUserPool" };
  const answer = await fetch(url, { method: "POST", headers: { ...target, ...headers }, body });
  return { status: answer.status, headers: answer.headers, document: JSON.parse(await answer.text()) };
}

const describeSample = JSON.stringify({ UserPoolId: samplePoolId });

let server: SandboxServer;
const http = suite("the sandbox over HTTP");

http.before(async () => {
  server = await serve();
});
http.after(() => server.close());

http("answers in the service's JSON", async () => {
  const { status, headers, document } = await post(server.url, describeSample);
  assert.is(status, 200);
  assert.is(headers.get("content-type"), "application/x-amz-json-1.1");
  assert.match(headers.get("x-amzn-requestid") ?? "", /^[\da-f-]{36}$/);
  assert.equal(Object.keys(document), ["UserPool"]);
});

/** Requests that are refused: body, headers, status, exception. */
const refused: readonly (readonly [string, Readonly<Record<string, string>>, number, string])[] = [
  ['{"UserPoolId":"us-east-1_none"}', {}, 400, "ResourceNotFoundException"],
  ["{}", {}, 400, "InvalidParameterException"],
  ["", {}, 400, "InvalidParameterException"],
  ["{", {}, 400, "SerializationException"],
  ["[]", {}, 400, "SerializationException"],
  ["null", {}, 400, "SerializationException"],
  ["\u0000", {}, 400, "SerializationException"],
  [`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, {}, 400, "SerializationException"],
  [`{"UserPoolId":"${'\\"'.repeat(200_000)}"}`, {}, 400, "InvalidParameterException"],
  ["x".repeat(1_048_577), {}, 413, "RequestEntityTooLargeException"],
  [describeSample, { "x-amz-target": "AWSCognitoIdentityProviderService.ListUsers" }, 400, "UnknownOperationException"],
  [describeSample, { "x-amz-target": "DynamoDB_20120810.ListTables" }, 400, "UnknownOperationException"],
  [describeSample, { "x-longhand-fault": "[]" }, 400, "SerializationException"],
  [describeSample, { "x-longhand-fault": '[{"kind":"reset"}]' }, 400, "SerializationException"],
];

for (const [body, headers, expected, name] of refused) {
  http(`refuses ${body.slice(0, 40)} ${JSON.stringify(headers)}`, async () => {
    const { status, document, headers: answered } = await post(server.url, body, headers);
    assert.equal([status, document["__type"]], [expected, name]);
    assert.is(answered.get("x-amzn-errortype"), `${name}:`);
  });
}

http("takes POST alone", async () => {
  const answer = await fetch(server.url);
  assert.is(answer.status, 405);
  await answer.text();
});

function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(server.url, { method: "POST", headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject);
    sent.end("{}");
  });
}

http("answers nobody who comes under another name", async () => {
  for (const host of ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"]) {
    assert.is(await statusFor(host), 403, host);
  }
  for (const host of ["localhost", "127.0.0.1:1", "[::1]:80"]) assert.is(await statusFor(host), 400, host);
});

http("listens on this machine alone", () => {
  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
});

http("says whose account it is", async () => {
  const answer = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "Action=GetCallerIdentity&Version=2011-06-15",
  });
  assert.match(await answer.text(), "<Account>123456789012</Account>");
});

http("makes pools in the Region of the signature", async () => {
  const { document } = await post(server.url, '{"PoolName":"a"}', {
    "x-amz-target": "AWSCognitoIdentityProviderService.CreateUserPool",
    authorization:
      "AWS4-HMAC-SHA256 Credential=A/20260101/eu-central-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0",
  });
  assert.match(JSON.stringify(document), '"Id":"eu-central-1_');
});

http("a fault in a header holds for that call", async () => {
  const fault = (faults: unknown) => ({ "x-longhand-fault": JSON.stringify(faults) });
  const internal = await post(
    server.url,
    describeSample,
    fault([{ kind: "exception", name: "InternalErrorException" }]),
  );
  assert.equal([internal.status, internal.document["__type"]], [500, "InternalErrorException"]);
  const more = await post(
    server.url,
    describeSample,
    fault([
      { kind: "extra-members", members: { UserPool: { Future: 1 } } },
      { kind: "latency", milliseconds: 1 },
    ]),
  );
  assert.match(JSON.stringify(more.document), '"Future":1');
  const reset = post(server.url, describeSample, fault([{ kind: "reset", when: "after" }]));
  assert.instance(await reset.catch((error: unknown) => error), Error);
  const meanwhile = [
    { kind: "meanwhile", calls: [{ operation: "DeleteUserPool", input: { UserPoolId: samplePoolId } }] },
  ];
  assert.is((await post(server.url, describeSample, fault(meanwhile))).status, 200);
});

http("a call that is never answered ends with the server, in good time", async () => {
  const other = await serve({ faults: () => [{ kind: "timeout", when: "before" }] });
  const pending = post(other.url, describeSample).catch((error: unknown) => error);
  // The call has arrived when the next one has.
  const second = post(other.url, describeSample).catch((error: unknown) => error);
  await other.close();
  assert.instance(await pending, Error);
  assert.instance(await second, Error);
  assert.instance(await post(other.url, describeSample).catch((error: unknown) => error), Error);
});

http("calls that run when the server closes are answered", async () => {
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const other = await serve({
    faults() {
      arrived();
      return [{ kind: "latency", milliseconds: 50 }];
    },
  });
  const pending = post(other.url, describeSample);
  await arrival;
  await other.close();
  assert.is((await pending).status, 200);
});

http("a client that breaks off does no harm", async () => {
  const { port } = new URL(server.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write("POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000\r\n\r\n{", () => socket.destroy());
    });
    socket.on("close", () => resolve());
  });
  assert.is((await post(server.url, describeSample)).status, 200);
});

http("a folder that cannot be one is an error of the service", async () => {
  const other = await serve({ place: { folder: "/dev/null/sandbox" } });
  const { status, document } = await post(other.url, describeSample);
  assert.equal([status, document["__type"]], [500, "InternalErrorException"]);
  await other.close();
});

http.run();

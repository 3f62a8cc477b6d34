import { createSandbox, samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type DynamoServer, startDynamoServer } from "../apply/journal/dynamo-server.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { runLonghand } from "./run-longhand.ts";

const pool = ["--user-pool-id", samplePoolId];

/** The command with a table as its journal, and pools in a folder that two machines share. */
function machine({ endpoint }: DynamoServer, table: string, folder: string) {
  const place = ["--journal", `dynamodb:${table}`, "--journal-endpoint", endpoint, "--region", "us-west-2"];
  // What is left over in the environment leads nowhere.
  process.env["AWS_ENDPOINT_URL_DYNAMODB"] = "http://127.0.0.1:9";
  return (verb: string, ...words: readonly string[]) =>
    runLonghand([verb, ...place, "--sandbox", folder, ...words], { env: { XDG_STATE_HOME: makeTemporaryFolder() } });
}

async function nameIn(folder: string): Promise<unknown> {
  const target = createSandbox({ place: { folder } });
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  return reply.kind === "answered" ? Object(reply.output["UserPool"]).Name : reply;
}

const server = await startDynamoServer();
const journal = suite("a table as the journal of the command");

journal("what one machine applies, another one lists and takes back", async () => {
  const folder = makeTemporaryFolder();
  const table = await server.createTable();
  const [one, other] = [machine(server, table, folder), machine(server, table, folder)];
  const applied = await one("apply", "--yes", ...pool, "--pool-name", "Blue");
  assert.equal([applied.exitCode, applied.stderr], [0, ""]);
  const [, undo = ""] = /To take it back:\n {2}longhand (.*)\n/.exec(applied.stdout) ?? [];
  assert.match(undo, `--journal dynamodb:${table} --journal-endpoint ${server.endpoint}`);
  assert.match((await other("history")).stdout, / VERIFIED +yes +1/);
  const undone = await other("undo", "--yes");
  assert.equal([undone.exitCode, undone.stderr], [0, ""]);
  assert.is(await nameIn(folder), "sample");
  const { applies } = JSON.parse((await one("history", "--json")).stdout);
  assert.equal(
    applies.map(({ ended }: { readonly ended: { readonly outcome: string } }) => ended.outcome),
    ["VERIFIED", "VERIFIED"],
  );
});

journal("without its table nothing is written, and the command that makes it is shown", async () => {
  const folder = makeTemporaryFolder();
  const longhand = machine(server, "missing", folder);
  const refused = await longhand("apply", "--yes", ...pool, "--pool-name", "Blue");
  assert.is(refused.exitCode, 3);
  assert.match(refused.stdout, "aws dynamodb create-table --table-name missing");
  assert.is(await nameIn(folder), "sample");
  assert.is((await longhand("history")).exitCode, 3);
});

journal("where nobody answers, nothing is written", async () => {
  const folder = makeTemporaryFolder();
  const longhand = machine({ ...server, endpoint: "http://127.0.0.1:9" }, "any", folder);
  const refused = await longhand("apply", "--yes", ...pool, "--pool-name", "Blue");
  assert.is(refused.exitCode, 3);
  assert.match(refused.stdout, "JOURNAL_FAILED (written: no)");
  assert.is(await nameIn(folder), "sample");
});

journal.after(() => server.close());

journal.run();

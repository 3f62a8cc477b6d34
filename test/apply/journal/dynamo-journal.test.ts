import { openJournal } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startDynamoServer } from "./dynamo-server.ts";
import { sampleEntries } from "./sample-entries.ts";
import { addStoreTests, createTestClock } from "./store-suite.ts";

const server = await startDynamoServer();
const settings = { region: "us-west-2", endpoint: server.endpoint };
const journals = suite("a journal in DynamoDB");

addStoreTests(journals, async () => {
  const table = await server.createTable();
  const clock = createTestClock();
  return { clock, open: () => openJournal(`dynamodb:${table}`, { ...settings, clock }) };
});

journals("says how to make the table where there is none", async () => {
  const journal = await openJournal("dynamodb:no-such-table", settings);
  const { begun } = sampleEntries("20261127-153001-042-4f3a9c1e");
  for (const failure of [await journal.append(begun), await journal.claimOnce("a", 0), await journal.find("2026")]) {
    assert.match(JSON.stringify(failure), "aws dynamodb create-table --table-name no-such-table");
  }
});

journals("says what keys the table needs where it has others", async () => {
  const table = await server.createTable({ partition: "id", sort: "time" });
  const journal = await openJournal(`dynamodb:${table}`, settings);
  assert.match(JSON.stringify(await journal.list({ limit: 1 })), "It needs the keys pk and sk, both texts");
});

journals("a server that is not there is a failure, no exception", async () => {
  const journal = await openJournal("dynamodb:journal", { ...settings, endpoint: "http://127.0.0.1:9" });
  const failure = await journal.claimOnce("a", 0);
  assert.is(failure.kind, "failed");
});

journals.after(() => server.close());

journals.run();

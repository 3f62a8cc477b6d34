import { once } from "node:events";
import type { Server } from "node:http";
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import createServer from "dynalite";

/** A DynamoDB-compatible server on this machine. */
export interface DynamoServer {
  readonly endpoint: string;
  /** Makes an empty table and gives its name. */
  readonly createTable: (keys?: Keys) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Keys {
  readonly partition: string;
  readonly sort: string;
}

/** Starts a server; credentials for it, which it does not check, go into the environment. */
export async function startDynamoServer(): Promise<DynamoServer> {
  process.env["AWS_ACCESS_KEY_ID"] ??= "none";
  process.env["AWS_SECRET_ACCESS_KEY"] ??= "none";
  const server = createServer({ createTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${portOf(server)}`;
  const client = new DynamoDBClient({ endpoint, region: "us-west-2" });
  let count = 0;
  return {
    endpoint,
    createTable: async (keys = { partition: "pk", sort: "sk" }) => {
      count += 1;
      return createTable(client, `journal-${count}`, keys);
    },
    close: async () => {
      client.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function createTable(client: DynamoDBClient, name: string, { partition, sort }: Keys): Promise<string> {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        { AttributeName: partition, AttributeType: "S" },
        { AttributeName: sort, AttributeType: "S" },
      ],
      KeySchema: [
        { AttributeName: partition, KeyType: "HASH" },
        { AttributeName: sort, KeyType: "RANGE" },
      ],
    }),
  );
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === "ACTIVE") return name;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

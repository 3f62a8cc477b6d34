import { randomUUID } from "node:crypto";
import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";

/** A table whose partition key `pk` and sort key `sk` are texts. */
export interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

/** Where an item is. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** The members of an item besides its key. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** An update that happens only where its condition holds. */
export interface Update {
  readonly expression: string;
  readonly condition: string;
  readonly values: Item;
}

/**
 * Puts a new item; `taken` when there is one. The client may send twice where an answer is lost, so a mark in the item tells
 * whether it was ours.
 */
export async function putNew(table: Table, key: ItemKey, item: Item): Promise<"put" | "taken"> {
  const mark = randomUUID();
  const put = new PutItemCommand({
    TableName: table.name,
    Item: { ...keyOf(key), ...item, mark: { S: mark } },
    ConditionExpression: "attribute_not_exists(pk)",
  });
  try {
    await table.client.send(put);
    return "put";
  } catch (error) {
    if (!isUnmet(error)) throw error;
    const stored = await getItem(table, key);
    return stored?.["mark"]?.S === mark ? "put" : "taken";
  }
}

/** Puts an item in the place of one that may be there. */
export async function putItem(table: Table, key: ItemKey, item: Item): Promise<void> {
  await table.client.send(new PutItemCommand({ TableName: table.name, Item: { ...keyOf(key), ...item } }));
}

/** An item as it is now, not as it was a moment ago. */
export async function getItem(table: Table, key: ItemKey): Promise<Item | undefined> {
  const get = new GetItemCommand({ TableName: table.name, Key: keyOf(key), ConsistentRead: true });
  return (await table.client.send(get)).Item;
}

/** The item after the update; undefined where the condition does not hold. */
export async function updateItem(table: Table, key: ItemKey, update: Update): Promise<Item | undefined> {
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: keyOf(key),
    UpdateExpression: update.expression,
    ConditionExpression: update.condition,
    ExpressionAttributeValues: { ...update.values },
    ReturnValues: "ALL_NEW",
  });
  try {
    return (await table.client.send(command)).Attributes;
  } catch (error) {
    if (isUnmet(error)) return undefined;
    throw error;
  }
}

/** Removes an item, if it is there. */
export async function deleteItem(table: Table, key: ItemKey): Promise<void> {
  await table.client.send(new DeleteItemCommand({ TableName: table.name, Key: keyOf(key) }));
}

/** Every item of a partition, page by page. */
export async function* queryItems(
  table: Table,
  pk: string,
  order: "ascending" | "descending" = "ascending",
  beginning = "",
): AsyncGenerator<Item> {
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: beginning === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :sk)",
        ExpressionAttributeValues: { ":pk": { S: pk }, ...(beginning === "" ? {} : { ":sk": { S: beginning } }) },
        ScanIndexForward: order === "ascending",
        ConsistentRead: true,
        ...(start === undefined ? {} : { ExclusiveStartKey: start }),
      }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

function keyOf({ pk, sk }: ItemKey): Record<string, AttributeValue> {
  return { pk: { S: pk }, sk: { S: sk } };
}

function isUnmet(error: unknown): boolean {
  return error instanceof Error && error.name === "ConditionalCheckFailedException";
}

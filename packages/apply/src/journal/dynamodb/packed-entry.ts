import { gunzipSync, gzipSync } from "node:zlib";
import { getItem, type Item, putNew, type Table } from "./table.ts";

/** DynamoDB takes 400 KB for an item, names included; a part stays below that. Bytes. */
const PartSize = 350_000;

/** What a text may unpack to; more is none of our entries. Bytes. */
const MaxUnpacked = 256 * 1024 * 1024;

/**
 * A text as members of an item. What is too large for one item is put into others first: so the item that names them
 * never lacks one.
 */
export async function packText(table: Table, group: string, text: string): Promise<Item> {
  const packed = gzipSync(text);
  const size: Item = { bytes: { N: String(packed.length) } };
  if (packed.length <= PartSize) return { ...size, body: { B: packed } };
  const count = Math.ceil(packed.length / PartSize);
  for (let part = 0; part < count; part++) {
    const body = packed.subarray(part * PartSize, (part + 1) * PartSize);
    await putNew(table, partKey(group, part), { body: { B: body } });
  }
  return { ...size, group: { S: group }, parts: { N: String(count) } };
}

/** The text of an item; undefined where it is not whole. */
export async function unpackText(table: Table, item: Item): Promise<string | undefined> {
  const group = item["group"]?.S;
  const count = Number(item["parts"]?.N ?? 0);
  const bodies: (Uint8Array | undefined)[] = [];
  if (group === undefined) bodies.push(item["body"]?.B);
  else for (let part = 0; part < count; part++) bodies.push((await getItem(table, partKey(group, part)))?.["body"]?.B);
  return unpack(bodies.filter((body) => body !== undefined));
}

function unpack(bodies: readonly Uint8Array[]): string | undefined {
  try {
    return gunzipSync(Buffer.concat(bodies), { maxOutputLength: MaxUnpacked }).toString("utf8");
  } catch {
    // A check sum is part of gzip: what is not whole does not unpack.
    return undefined;
  }
}

function partKey(group: string, part: number): { readonly pk: string; readonly sk: string } {
  return { pk: `part#${group}`, sk: String(part).padStart(4, "0") };
}

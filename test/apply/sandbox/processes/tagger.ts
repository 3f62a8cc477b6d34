import { writeSync } from "node:fs";
import { createSandbox, samplePoolId } from "@longhand/apply";

/*
 * A process that writes one tag of the sample pool again and again, `key=1`, `key=2`, …, and prints each number once it is written.
 * It looks after each write whether its own tag still has the number: nobody else writes it.
 */
const [, , folder = "", key = "", last = ""] = process.argv;
const target = createSandbox({ place: { folder } });
const ResourceArn = `arn:aws:cognito-idp:us-west-2:123456789012:userpool/${samplePoolId}`;

async function numberNow(): Promise<number> {
  const reply = await target.call({ operation: "ListTagsForResource", input: { ResourceArn } });
  if (reply.kind !== "answered") throw new Error(JSON.stringify(reply));
  const tags: Readonly<Record<string, string>> = JSON.parse(JSON.stringify(reply.output["Tags"]));
  return Number(tags[key] ?? 0);
}

const first = await numberNow();
for (let number = first + 1; number <= Number(last); number += 1) {
  const reply = await target.call({
    operation: "TagResource",
    input: { ResourceArn, Tags: { [key]: String(number) } },
  });
  if (reply.kind !== "answered") throw new Error(JSON.stringify(reply));
  writeSync(1, `${number}\n`);
  const found = await numberNow();
  if (found !== number) throw new Error(`${key} is ${found} after ${number} was written.`);
}

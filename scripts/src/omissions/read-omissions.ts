import { readFile } from "node:fs/promises";
import { pathOf } from "../path-of.ts";
import { omissionsSchema } from "./omissions-schema.ts";

const data = pathOf("packages/model/data/update-user-pool.omission.json");

/** The recorded rows of what becomes of settings that are left out, checked. Throws where the file is not as it should be. */
export async function readOmissions() {
  return omissionsSchema.parse(JSON.parse(await readFile(data, "utf8")));
}

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { omissionsSchema } from "./omissions-schema.ts";

const data = fileURLToPath(new URL("../../../packages/model/data/update-user-pool.omission.json", import.meta.url));

/** The recorded rows of what becomes of settings that are left out, checked. Throws where the file is not as it should be. */
export async function readOmissions() {
  return omissionsSchema.parse(JSON.parse(await readFile(data, "utf8")));
}

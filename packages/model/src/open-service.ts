import { linkLazily } from "./load/link.ts";
import { openBotocore } from "./load/read-botocore.ts";
import type { Service } from "./service.ts";

/**
 * A service whose operations and shapes are read when they are asked for, of the text of a `service-2.json` that is indented as botocore's are:
 * who needs a few operations waits for no others. Undefined for every other text. Of a model that is broken nothing is reported; `loadService`
 * does that. With `decode` the text may have a character for each byte of the UTF-8, which then is decoded where it is read.
 */
export function openService(json: string, decode: (part: string) => string = (part) => part): Service | undefined {
  const facts = openBotocore(json, decode);
  return facts && linkLazily(facts);
}

import { compact } from "./formats/compact.ts";
import type { Format } from "./formats/format.ts";
import { github } from "./formats/github.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import { junit } from "./formats/junit.ts";
import { sarif } from "./formats/sarif.ts";
import { stylish } from "./formats/stylish.ts";

/** Every format, the default first. */
export const formats: readonly [Format, ...Format[]] = [stylish, compact, json, jsonl, sarif, github, junit];

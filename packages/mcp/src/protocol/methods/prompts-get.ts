import { show } from "@longhand/diagnostics";
import * as z from "zod";
import { prompts } from "../../prompts.ts";
import type { Method } from "../method.ts";
import { errorCodes, protocolError } from "../protocol-error.ts";
import { readParams } from "../read-params.ts";

const schema = z.looseObject({ name: z.string(), arguments: z.record(z.string(), z.string()).optional() });

/** `prompts/get` */
export const promptsGet: Method = async (params) => {
  const { name, arguments: given = {} } = readParams(schema, params);
  const prompt = prompts.find((one) => one.name === name);
  if (prompt === undefined)
    throw protocolError(errorCodes.invalidParams, `There is no prompt ${show(name.slice(0, 64))}.`);
  const missing = prompt.arguments.find((one) => one.required && given[one.name] === undefined);
  if (missing !== undefined) {
    throw protocolError(errorCodes.invalidParams, `${show(name)} needs the argument ${show(missing.name)}.`);
  }
  const text = await prompt.text(given);
  return { description: prompt.description, messages: [{ role: "user", content: { type: "text", text } }] };
};

import * as z from "zod";
import { type Completed, complete } from "../../completion.ts";
import type { Method } from "../method.ts";
import { readParams } from "../read-params.ts";

const schema = z.looseObject({
  ref: z.looseObject({
    type: z.enum(["ref/prompt", "ref/resource"]),
    name: z.string().optional(),
    uri: z.string().optional(),
  }),
  argument: z.looseObject({ name: z.string(), value: z.string() }),
});

/** `completion/complete`. A reference that nobody knows has no values, which is no error. */
export const completionComplete: Method = async (params) => {
  const { ref, argument } = readParams(schema, params);
  const completed: Completed =
    ref.type === "ref/prompt"
      ? { kind: "prompt", name: ref.name ?? "", argument: argument.name }
      : { kind: "resource", uri: ref.uri ?? "", argument: argument.name };
  return { completion: await complete(completed, argument.value) };
};

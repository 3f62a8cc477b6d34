import * as z from "zod";
import { readResource } from "../../resources.ts";
import type { Method } from "../method.ts";
import { errorCodes, protocolError } from "../protocol-error.ts";
import { readParams } from "../read-params.ts";

const schema = z.looseObject({ uri: z.string() });

/** `resources/read` */
export const resourcesRead: Method = async (params) => {
  const { uri } = readParams(schema, params);
  const text = await readResource(uri);
  if (text === undefined) throw protocolError(errorCodes.resourceNotFound, "There is no such resource.", { uri });
  return { contents: [{ uri, mimeType: "text/markdown", text }] };
};

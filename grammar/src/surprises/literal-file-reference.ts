import { literalFileReference } from "../diagnostics.ts";
import { isFileReference } from "../file-reference.ts";
import { placeIn, type Surprise } from "./surprise.ts";

/** `a=file://x` is the text `file://x`: inside shorthand only `@=` reads a file. */
export const literalFileReferenceSurprise: Surprise = {
  value(value, { key }, source) {
    if (value.kind !== "scalar" || value.paramfile || !isFileReference(value.value)) return undefined;
    const fix = { title: "Read the file", edits: [{ range: { start: key.end, end: key.end }, newText: "@" }] };
    return literalFileReference(placeIn(source, value.start, value.end), { reference: value.value }, { fix });
  },
};

import { findShape, type Shape } from "@longhand/model";
import type { Omissions } from "./omissions-schema.ts";

/** The rows as a TypeScript file, one on each line. Throws for a path that leads to no member of the request, or stands there twice. */
export function printOmissions(rows: Omissions, request: Shape): string {
  const paths = rows.map(({ path }) => path);
  const wrong = paths.filter((path, index) => findShape(request, path) === undefined || paths.indexOf(path) !== index);
  if (wrong.length > 0) {
    throw new Error(`No member of the request, or a second row for it: ${wrong.join(", ")}`);
  }
  return `// Written by \`pnpm gen\` from packages/model/data/update-user-pool.omission.json. Do not edit.
import type { Omission } from "./omission.ts";

/** What becomes of each optional setting of a user pool that an update leaves out. */
export const updateUserPoolOmissions: readonly Omission[] = [
${rows.map((row) => `  ${JSON.stringify(row)},\n`).join("")}];
`;
}

import { cognitoIdp, findOperation } from "@longhand/model";
import { printOmissions } from "./omissions/print-omissions.ts";
import { readOmissions } from "./omissions/read-omissions.ts";
import { writeIfChanged } from "./write-if-changed.ts";

/** Brings the rows of what becomes of settings left out up to date; a file that already is stays untouched. */
export async function generateOmissions(): Promise<void> {
  const operation = findOperation(cognitoIdp(), "update-user-pool");
  if (operation === undefined) {
    throw new Error("The model has no update-user-pool.");
  }
  const text = printOmissions(await readOmissions(), operation.input);
  writeIfChanged("packages/model/src/update-user-pool-omissions.gen.ts", text);
}

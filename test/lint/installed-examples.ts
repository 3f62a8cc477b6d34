import { askPython } from "../model/installed-python.ts";

const program = `
import awscli, json, os
print(json.dumps([awscli.__version__, os.path.join(os.path.dirname(awscli.__file__), "examples")]))
`;

/** The version that the labels are for. */
const labelled = "1.45.11";

/**
 * The folder of example pages of an installed AWS CLI in the version of the labels; undefined, after a line that says so, where there is
 * none.
 */
export function installedExamples(): string | undefined {
  const answer = askPython(program, null);
  if (answer === undefined) return undefined;
  const [version, folder] = Array.isArray(answer) ? answer.map(String) : [];
  if (version === labelled) return folder;
  console.log(`skipped: aws-cli ${version} is installed, and the labels are for ${labelled}`);
  return undefined;
}

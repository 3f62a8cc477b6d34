import { createSandbox, samplePoolId } from "@longhand/apply";
import { writeIfChanged } from "./write-if-changed.ts";

/** Any moment: a pool of the sandbox says when it was made. */
const clock = () => Date.UTC(2026, 0, 1);

/** Writes what the sandbox says of its sample pool, for the playground, which has no sandbox. */
export async function generateSamplePool(): Promise<void> {
  const sandbox = createSandbox({ place: "memory", clock });
  const ask = async (operation: string) => {
    const reply = await sandbox.call({ operation, input: { UserPoolId: samplePoolId } });
    if (reply.kind !== "answered") throw new Error(`The sandbox does not answer ${operation}.`);
    return reply.output;
  };
  const { UserPool: pool } = await ask("DescribeUserPool");
  const answers = { pool, mfa: await ask("GetUserPoolMfaConfig") };
  writeIfChanged(
    "packages/playground/src/sample-pool.gen.ts",
    [
      "// Written by `pnpm gen` from the sandbox's sample pool. Do not edit.",
      'import type { JsonObject } from "@longhand/convert";',
      "",
      "/** What DescribeUserPool and GetUserPoolMfaConfig say of the sample pool. */",
      "export const samplePool: { readonly pool: JsonObject; readonly mfa: JsonObject } =",
      `  ${JSON.stringify(answers)};`,
      "",
    ].join("\n"),
  );
}

import { seedSandbox } from "@longhand/apply";
import type { SandboxAction } from "./action.ts";
import { reportRestored } from "./report-restored.ts";

/** `longhand sandbox seed` */
export const seedPools: SandboxAction = {
  name: "seed",
  run: (request, { stdout }) => reportRestored(seedSandbox({ folder: request.folder }), request, stdout),
};

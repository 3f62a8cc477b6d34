import { resetSandbox } from "@longhand/apply";
import type { SandboxAction } from "./action.ts";
import { reportRestored } from "./report-restored.ts";

/** `longhand sandbox reset` */
export const resetPools: SandboxAction = {
  name: "reset",
  run: (request, { stdout }) => reportRestored(resetSandbox({ folder: request.folder }), request, stdout),
};

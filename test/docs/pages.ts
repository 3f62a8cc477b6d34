import { listFiles } from "../harness/repository.ts";

/** Pages with a folder of their own have tests of their own; the rest of `docs/` is written by hand. */
const ownTests = /^docs\/(?:api|diagnostics|options|pictures|rules)\//;

/** The pages whose commands and programs are run here, from the root of the repository. */
export const pages: readonly string[] = [
  "README.md",
  "packages/longhand/README.md",
  ...listFiles("docs").filter((path) => path.endsWith(".md") && !ownTests.test(path)),
];

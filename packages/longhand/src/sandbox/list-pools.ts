import { listPools as listSandboxPools } from "@longhand/apply";
import { exitCodes } from "../exit-code.ts";
import { printJson } from "../output/print-json.ts";
import { renderRows } from "../output/rows.ts";
import { write } from "../output/write.ts";
import { refuseFolder, type SandboxAction } from "./action.ts";

/** `longhand sandbox list`: the sample pool is made where it never was, as on any first use. */
export const listPools: SandboxAction = {
  name: "list",
  async run({ folder, form }, { stdout }) {
    const listed = listSandboxPools({ folder });
    if (listed.kind === "unusable") return refuseFolder(folder, listed.detail);
    const pools = listed.pools.map(({ id, name, lastModified }) => ({
      id,
      name,
      lastModified: new Date(lastModified).toISOString(),
    }));
    const rows = [["ID", "CHANGED", "NAME"], ...pools.map(({ id, name, lastModified }) => [id, lastModified, name])];
    const text = pools.length === 0 ? "The sandbox has no pools.\n" : renderRows(rows);
    await write(stdout, form === "json" ? `${printJson({ folder, pools })}\n` : text);
    return exitCodes.fine;
  },
};

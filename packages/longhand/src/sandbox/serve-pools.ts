import { once } from "node:events";
import { listPools, serveSandbox } from "@longhand/apply";
import { exitCodes } from "../exit-code.ts";
import { printJson } from "../output/print-json.ts";
import { write } from "../output/write.ts";
import { refuseUsage } from "../wrong-usage.ts";
import { refuseFolder, type SandboxAction } from "./action.ts";

const reasons: ReadonlyMap<string, string> = new Map([
  ["EADDRINUSE", "another program has it"],
  ["EACCES", "no permission"],
]);

/** `longhand sandbox serve`: ends, with 0, when it is told to by SIGINT (Ctrl-C) or SIGTERM. */
export const servePools: SandboxAction = {
  name: "serve",
  async run({ folder, port, mode, form }, { stdout }) {
    const listed = listPools({ folder });
    if (listed.kind === "unusable") return refuseFolder(folder, listed.detail);
    const interrupted = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    const server = await serveSandbox({ place: { folder }, mode, port });
    if (server.kind === "not-serving") {
      return refuseUsage(
        `Port ${port} cannot be used: ${reasons.get(server.code) ?? `the system says ${server.code}`}.`,
      );
    }
    const { url } = server;
    const text = `${url}\nCtrl-C ends it. To call it: aws cognito-idp --endpoint-url ${url} list-user-pools --max-results 10\n`;
    await write(stdout, form === "json" ? `${printJson({ url, mode, folder })}\n` : text);
    await interrupted;
    await server.close();
    return exitCodes.fine;
  },
};

import { processSurroundings } from "./process-surroundings.ts";
import { runProgram } from "./program.ts";

// The AWS SDK warns of a Node that it will leave one day; whoever runs a command did not choose the SDK.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
// `--endpoint-url` alone names another endpoint, for the clients too that fetch credentials for others.
process.env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true";

// No `await` here: this file is bundled as CommonJS, which starts faster and has none at the top.
void runProgram(process.argv.slice(2), processSurroundings).then((code) => {
  process.exitCode = code;
});

import { exitCodes } from "./exit-code.ts";

// The AWS SDK warns of a Node that it will leave one day; whoever runs a command did not choose the SDK.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";

// A reader that has seen enough (`| head`) closes the pipe; nobody is left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.fine);
  throw error;
});

const argv = process.argv.slice(2);
const { runProgram } = argv[0] === "mcp" ? await import("./server-program.ts") : await import("./program.ts");
process.exitCode = await runProgram(argv, process);

import { exitCodes } from "./exit-code.ts";
import { runProgram } from "./program.ts";

// A reader that has seen enough (`| head`) closes the pipe; nobody is left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.fine);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), process);

import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { fakeCredentials } from "../apply/core/aws/credentials.ts";
import { absolutePath } from "../harness/repository.ts";

const binary = absolutePath("packages/longhand/bin/longhand.js");

/** Waits for a text on the screen, and types another. */
export type Step = readonly [seen: string, typed: string];

/** A pseudo-terminal in which a program runs; what is typed comes from the steps. Prints what was on it, then the exit status. */
const terminal = `
import fcntl, json, os, pty, struct, sys, termios
columns, steps, argv = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
screen, at = b"", 0
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece:
        break
    screen += piece
    while steps and steps[0][0].encode() in screen[at:]:
        at = len(screen)
        os.write(fd, steps.pop(0)[1].encode())
_, status = os.waitpid(pid, 0)
code = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
print(json.dumps([code, screen.decode("utf-8", "replace")]))
`;

/** What somebody at the terminal saw. */
export interface Seen {
  readonly exitCode: number;
  readonly screen: string;
}

/** Runs the built command in a terminal of a width; `state` is the folder of its state. */
export async function at(
  columns: number,
  steps: readonly Step[],
  words: readonly string[],
  state: string,
): Promise<Seen> {
  const env = { ...process.env, ...fakeCredentials, TERM: "xterm-256color", XDG_STATE_HOME: state };
  const order = JSON.stringify([columns, steps, [process.execPath, binary, ...words]]);
  const child = spawn("python3", ["-c", terminal, order], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [exitCode, screen] = JSON.parse(await text(child.stdout));
  return { exitCode, screen };
}

/** Without colours. */
export function plain(screen: string): string {
  return screen.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]*[A-Za-z]`, "g"), "").replaceAll("\r", "");
}

/** Whether there is a python3 that has pseudo-terminals. */
export function hasTerminal(): boolean {
  return spawnSync("python3", ["-c", "import pty"]).status === 0;
}

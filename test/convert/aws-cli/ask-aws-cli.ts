import { askPython } from "../../model/installed-python.ts";

/** What the installed AWS CLI makes of a command: what it would send before its check, or how it ends. */
export type CliAnswer =
  | { readonly kind: "sent"; readonly params: unknown }
  | { readonly kind: "printed" }
  | { readonly kind: "refused"; readonly status: number; readonly message: string };

/**
 * Runs each command in the CLI's own code, with its caller of services replaced: nothing is sent. A driver is made for each command,
 * because one keeps what the last one changed.
 */
const program = `
import contextlib, io, json, os, sys
sys.argv = ['aws']
for name in ('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'): os.environ[name] = 'x'
from awscli.clidriver import CLIOperationCaller, create_clidriver
def plain(value):
    if isinstance(value, bytes): return {'$bytes': value.hex()}
    if isinstance(value, dict): return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)): return [plain(part) for part in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53: return {'$int': str(value)}
    return value
sent = []
CLIOperationCaller.invoke = lambda self, service, operation, params, options: sent.append(plain(params)) or 0
def run(argv, driver):
    sent.clear()
    printed, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(complained):
        try: status = driver.main(argv)
        except SystemExit as end: status = end.code
    if sent: return {'kind': 'sent', 'params': sent[0]}
    if status == 0: return {'kind': 'printed'}
    return {'kind': 'refused', 'status': status, 'message': complained.getvalue().strip()}
asked = json.load(sys.stdin)
shared = create_clidriver()
def driver(argv):
    changes = any(word.startswith('--cli-input') or word.startswith('--generate') for word in argv)
    return create_clidriver() if changes else shared
json.dump([run(argv, driver(argv)) for argv in asked], sys.stdout)
`;

/** The answers in order; undefined where the AWS CLI is not installed. */
export function askAwsCli(commands: readonly (readonly string[])[]): readonly CliAnswer[] | undefined {
  const answers = askPython(program, commands);
  if (answers === undefined) return undefined;
  if (!Array.isArray(answers)) throw new Error("Python answered something else than a list.");
  return answers;
}

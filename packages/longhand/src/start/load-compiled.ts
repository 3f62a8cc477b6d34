import { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** Bundled files, and where their compiled code is kept. */
export interface CompiledBundle {
  /** The folder of the files; they require each other as `./name.cjs`. */
  readonly bundle: string;
  /** A folder that nobody else can write into. */
  readonly folder: string;
  /** For everything that is not one of the files. */
  readonly require: (name: string) => unknown;
}

/** A file whose code this run had to compile. */
interface Compiled {
  readonly name: string;
  readonly script: Script;
}

/** What Node hands to the text of a CommonJS file. */
type Wrapper = (
  ...given: readonly [
    exports: unknown,
    require: (name: string) => unknown,
    module: { exports: unknown },
    filename: string,
    dirname: string,
  ]
) => void;

const head = "(function (exports, require, module, __filename, __dirname) { ";
const tail = "\n})";

/**
 * Loads a file of the bundle as Node loads CommonJS, and what it requires, with the code that an earlier run compiled. What had to be
 * compiled is kept when the process ends, with all functions that were called by then. V8 refuses code of another version of itself; a
 * folder belongs to one build.
 */
export function loadCompiled(files: CompiledBundle, first: string): void {
  const modules = new Map<string, { exports: unknown }>();
  const compiled: Compiled[] = [];
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    modules.set(name, module);
    const script = readScript(files, name);
    if (script.cachedDataRejected !== false) compiled.push({ name, script });
    const run: Wrapper = script.runInThisContext();
    const requireHere = (other: string) => (other.startsWith("./") ? load(other.slice(2)) : files.require(other));
    run(module.exports, requireHere, module, join(files.bundle, name), files.bundle);
    return module.exports;
  };
  process.once("exit", () => {
    for (const one of compiled) keep(files.folder, one);
  });
  load(first);
}

function readScript({ bundle, folder }: CompiledBundle, name: string): Script {
  const filename = join(bundle, name);
  const cachedData = readIfThere(join(folder, `${name}.bin`));
  return new Script(readWrapped(filename), { filename, ...(cachedData === undefined ? {} : { cachedData }) });
}

/** The text of a file as a function, put together in memory: as strings, it would be copied three times. Bundled files are ASCII. */
function readWrapped(filename: string): string {
  const file = openSync(filename, "r");
  try {
    const { size } = fstatSync(file);
    const wrapped = Buffer.allocUnsafeSlow(head.length + size + tail.length);
    wrapped.write(head, "latin1");
    readSync(file, wrapped, head.length, size, 0);
    wrapped.write(tail, head.length + size, "latin1");
    return wrapped.toString("latin1");
  } finally {
    closeSync(file);
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whole or not at all. A disk that is full or cannot be written to costs a later start some time, and nothing else. */
function keep(folder: string, { name, script }: Compiled): void {
  const draft = join(folder, `${name}.${process.pid}`);
  try {
    writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
    renameSync(draft, join(folder, `${name}.bin`));
  } catch {
    rmSync(draft, { force: true });
  }
}

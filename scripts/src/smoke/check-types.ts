import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathOf } from "../path-of.ts";
import { runCommand } from "./run-command.ts";

/** Compiles a program that imports every entry, with every check on its declarations too. Throws what the compiler says. */
export function checkTypes(entries: readonly string[], folder: string): void {
  const imports = entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)};`);
  const names = entries.map((_, index) => `entry${index}`);
  writeFileSync(join(folder, "types.ts"), `${imports.join("\n")}\nexport const all = [${names.join(", ")}];\n`);
  const program = pathOf("node_modules/.bin/tsc");
  const typeRoots = pathOf("scripts/node_modules/@types");
  const flags = [
    "--ignoreConfig",
    "--noEmit",
    "--strict",
    "--types",
    "node",
    "--typeRoots",
    typeRoots,
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--lib",
    "es2023,dom",
  ];
  runCommand({ program, args: [...flags, "types.ts"], folder });
}

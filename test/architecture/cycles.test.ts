import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readImports, resolveImport } from "../harness/module-imports.ts";
import { readText } from "../harness/repository.ts";
import { listPackages, listSources } from "../harness/workspace.ts";
import { findCycle } from "./find-cycle.ts";

/** The files that a file needs at run time; imports of types alone may go in circles. */
function neededFiles(file: string): readonly string[] {
  return readImports(readText(file)).flatMap(({ specifier, kind }) => {
    const target = resolveImport(file, specifier);
    return kind === "value" && target !== undefined ? [target] : [];
  });
}

const cycles = suite("cycles");

cycles("a cycle is found, and only a cycle", () => {
  const line = new Map([
    ["a", ["b", "c"]],
    ["b", ["c"]],
  ]);
  assert.is(findCycle(line), undefined);
  assert.equal(findCycle(new Map([...line, ["c", ["d"]], ["d", ["b"]]])), ["b", "c", "d", "b"]);
  assert.equal(findCycle(new Map([["a", ["a"]]])), ["a", "a"]);
});

cycles("no file needs itself, whichever way round", () => {
  const files = listPackages().flatMap(listSources);
  const graph = new Map(files.map((file) => [file, neededFiles(file)]));
  const edges = [...graph.values()].flat();
  assert.ok(edges.length > files.length / 2, "The scan finds far too few imports.");
  assert.equal(
    edges.filter((target) => target.endsWith(".ts") && !graph.has(target)),
    [],
    "An import leads to no source.",
  );
  assert.is(findCycle(graph), undefined);
});

cycles.run();

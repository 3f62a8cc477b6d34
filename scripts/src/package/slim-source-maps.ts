import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { pathOf } from "../path-of.ts";

interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** Of our own sources, from the root of the repository. */
const own = /^(?:grammar|packages\/[\w-]+)\/src\//;

/**
 * Makes the source maps of bundled files small enough to be published, a twelfth of their size: they tell the file and the line of
 * our own code, which is what a stack shows. A file without such code loses its map.
 */
export function slimSourceMaps(folder: string, names: readonly string[] = readdirSync(folder)): void {
  for (const name of names.filter((file) => /\.c?js$/.test(file))) {
    const path = join(folder, `${name}.map`);
    const map: SourceMap = JSON.parse(readFileSync(path, "utf8"));
    const slim = slimMap(map, dirname(path));
    if (slim.sources.length > 0) writeFileSync(path, JSON.stringify(slim));
    else removeMap(path, join(folder, name));
  }
}

function slimMap({ sources, mappings }: SourceMap, folder: string) {
  const paths = sources.map((source) => relative(pathOf(""), resolve(folder, source)).replaceAll(sep, "/"));
  const kept: string[] = [];
  const lines = decode(mappings).map((segments) => {
    const slim: SourceMapSegment[] = [];
    let last = "";
    for (const [column, source = -1, line = 0] of segments) {
      const path = paths[source] ?? "";
      const place = own.test(path) ? `${path}:${line}` : "";
      if (place === last) continue;
      last = place;
      slim.push(place === "" ? [column] : [column, indexIn(kept, path), line, 0]);
    }
    return slim;
  });
  // An address that no tool takes for a file: the sources are not in the package.
  return { version: 3, sourceRoot: "longhand:///", sources: kept, names: [], mappings: encode(lines) };
}

/** The index of a path, which is added where it is not there yet. */
function indexIn(paths: string[], path: string): number {
  const index = paths.indexOf(path);
  return index === -1 ? paths.push(path) - 1 : index;
}

function removeMap(map: string, file: string): void {
  rmSync(map);
  writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=.*\n?$/, "\n"));
}

import { posix } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { readText } from "../harness/repository.ts";
import { dependenciesOf, listPackages, readRootManifest } from "../harness/workspace.ts";

interface ProjectReferences {
  readonly references?: readonly { readonly path: string }[];
}

interface Workspace {
  readonly catalog: Readonly<Record<string, string>>;
}

/** The folders that a package's tsconfig refers to, from the root. */
function readReferences(folder: string): readonly string[] {
  const { references = [] }: ProjectReferences = JSON.parse(readText(posix.join(folder, "tsconfig.json")));
  return references.map(({ path }) => posix.join(folder, path)).sort();
}

const workspace: Workspace = parse(readText("pnpm-workspace.yaml"));
const packages = listPackages();
const manifests = [readRootManifest(), ...packages.map(({ manifest }) => manifest)];
const ownNames: ReadonlySet<string> = new Set(packages.map(({ name }) => name));

/** Every package of others that one of ours depends on, once. */
const outsideNames: readonly string[] = [
  ...new Set(
    manifests.flatMap((manifest) => [...dependenciesOf(manifest).keys()]).filter((name) => !ownNames.has(name)),
  ),
].sort();

const suiteOfPackages = suite("packages");

// A missing reference compiles as long as somebody else has built the package before.
for (const { folder, manifest } of packages) {
  suiteOfPackages(`${folder} refers to exactly the packages that it depends on`, () => {
    const dependencies = dependenciesOf(manifest);
    const folders = packages.filter(({ name }) => dependencies.has(name)).map((dependency) => dependency.folder);
    assert.equal(readReferences(folder), folders.sort());
  });
}

suiteOfPackages("the root builds every package", () => {
  assert.equal(readReferences("."), packages.map(({ folder }) => folder).sort());
});

// A package that the root depends on could be imported everywhere without being declared.
suiteOfPackages("the root depends on no package of the workspace", () => {
  assert.equal(
    [...dependenciesOf(readRootManifest()).keys()].filter((name) => ownNames.has(name)),
    [],
  );
});

for (const manifest of manifests) {
  suiteOfPackages(`${manifest.name} takes its dependencies from the workspace and the catalog`, () => {
    const dependencies = [...dependenciesOf(manifest)];
    assert.equal(
      dependencies.filter(
        ([name, specification]) => specification !== (ownNames.has(name) ? "workspace:*" : "catalog:"),
      ),
      [],
    );
  });
}

suiteOfPackages("the catalog names exact versions, and nothing that nobody uses", () => {
  assert.equal(
    Object.entries(workspace.catalog).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
    [],
  );
  assert.equal(Object.keys(workspace.catalog).sort(), outsideNames);
});

suiteOfPackages("CONTRIBUTING.md says why each dependency is there", () => {
  const [, section = ""] = readText("CONTRIBUTING.md").split("\n## Dependencies\n");
  const [rows = ""] = section.split("\n## ");
  const named = [...rows.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name = ""]) => name);
  assert.equal(
    named.sort((a, b) => (a < b ? -1 : 1)),
    outsideNames,
  );
});

suiteOfPackages("all packages have one version", () => {
  assert.is(new Set(packages.map(({ manifest }) => manifest.version)).size, 1);
});

suiteOfPackages.run();

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { cliName, loadService, openService, type Service } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeService } from "./describe-service.ts";
import { askPython } from "./installed-python.ts";

const botocore = suite("the models of botocore");

/** A service and the folder that its model came from. */
interface Installed {
  readonly folder: string;
  readonly service: Service;
  readonly path: string;
}

const folder = askPython(
  "import json, os, botocore; print(json.dumps(os.path.join(os.path.dirname(botocore.__file__), 'data')))",
  null,
);
const installed = typeof folder === "string" ? loadAll(folder) : [];
const check = installed.length > 0 ? botocore : botocore.skip;

check("load without problems", () => {
  assert.ok(installed.length >= 400, `${installed.length} models`);
});

check("are called what the AWS CLI calls them", () => {
  const others = installed.filter((one) => one.service.id !== one.folder).map((one) => one.folder);
  // One service ID stands in two folders, and the AWS CLI has both names.
  assert.equal(others, ["sms-voice"]);
});

check("get the CLI names that xform_name gives", () => {
  const names = [...new Set(installed.flatMap(({ service }) => apiNames(service)))];
  const expected = askPython(
    "import json, sys, botocore; print(json.dumps([botocore.xform_name(n, '-') for n in json.load(sys.stdin)]))",
    names,
  );
  assert.ok(Array.isArray(expected) && names.length > 10_000);
  assert.equal(
    names.map((name, n) => [name, cliName(name), expected[n]]).filter(([, ours, theirs]) => ours !== theirs),
    [],
  );
});

check("are the same when they are read in parts", () => {
  for (const { path, service } of installed.filter((_, index) => index % 10 === 0)) {
    const parts = openService(textOf(path));
    assert.ok(parts, path);
    assert.equal(describeService(parts), describeService(service), path);
  }
});

botocore.run();

/** Every service-2.json, in every version, compressed or not; throws for one with problems. */
function loadAll(data: string): readonly Installed[] {
  return modelFiles(data).map(([name, path]) => {
    const { service, problems } = loadService(textOf(path));
    if (service === undefined) {
      throw new Error(`${path}: ${JSON.stringify(problems.slice(0, 5))}`);
    }
    return { folder: name, service, path };
  });
}

function modelFiles(data: string): readonly (readonly [folder: string, path: string])[] {
  const services = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return services.flatMap(({ name }) =>
    readdirSync(join(data, name)).flatMap((version) =>
      ["service-2.json", "service-2.json.gz"]
        .map((file) => join(data, name, version, file))
        .filter((path) => existsSync(path))
        .map((path) => [name, path] as const),
    ),
  );
}

function apiNames(service: Service): readonly string[] {
  const members = [...service.shapes.values()].flatMap((shape) =>
    shape.kind === "structure" ? [...shape.members.keys()] : [],
  );
  return [...service.operations.keys(), ...members];
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

import { basename, join } from "node:path";
import { cliServiceName, loadService } from "@longhand/model";
import { readModelFile } from "../../input/read-model-file.ts";
import { namesIn, statOf } from "./folders.ts";

/** A file with the model of a service. */
export interface ModelFile {
  /** The service's name in botocore's folders, or the AWS CLI's. */
  readonly service: string;
  readonly path: string;
}

const botocore = /^service-2\.json(?:\.gz)?$/;

/** Folders below another are looked into this deep: Smithy models lie at `models/NAME/service/VERSION/`. */
const maxDepth = 5;

/** The model files of a folder: botocore's `NAME/VERSION/service-2.json(.gz)`, or Smithy JSON ASTs. Of several versions the newest. */
export function modelFilesIn(folder: string): readonly ModelFile[] {
  const found = namesIn(folder).flatMap((name) => botocoreModel(name, join(folder, name)));
  if (found.length > 0) return found;
  // The folder of one service.
  const own = botocoreModel(basename(folder), folder);
  return own.length > 0 ? own : looseModels(folder, 0);
}

function botocoreModel(service: string, folder: string): readonly ModelFile[] {
  for (const version of [...namesIn(folder)].reverse()) {
    const file = namesIn(join(folder, version)).find((name) => botocore.test(name));
    if (file !== undefined) return [{ service, path: join(folder, version, file) }];
  }
  return [];
}

/** JSON files that say themselves whose models they are. */
function looseModels(folder: string, depth: number): readonly ModelFile[] {
  return namesIn(folder).flatMap((name): readonly ModelFile[] => {
    const path = join(folder, name);
    if (/\.json(?:\.gz)?$/.test(name)) return looseModel(path);
    return depth < maxDepth && statOf(path)?.isDirectory() === true ? looseModels(path, depth + 1) : [];
  });
}

/** A file of its own; nothing where it is the model of no service. */
export function looseModel(path: string): readonly ModelFile[] {
  const file = readModelFile(path);
  if ("reason" in file) return [];
  const [, id] = /"(?:sdkId|serviceId)"\s*:\s*"([^"]+)"/.exec(file.text) ?? [];
  const [, own] = /"service"\s*:\s*\{\s*"id"\s*:\s*"([^"]+)"/.exec(file.text.slice(0, 2000)) ?? [];
  const service = own ?? (id === undefined ? loadService(file.text).service?.id : cliServiceName(id));
  return service === undefined ? [] : [{ service, path }];
}

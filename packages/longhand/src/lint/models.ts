import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Services } from "@longhand/convert";
import { show } from "@longhand/diagnostics";
import { cognitoIdp } from "@longhand/model";
import { awsCli } from "@longhand/model/aws-cli";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { findInstalledModels } from "./models/find-installed.ts";
import { statOf } from "./models/folders.ts";
import { lazyServices } from "./models/lazy-services.ts";
import { looseModel, type ModelFile, modelFilesIn } from "./models/model-files.ts";

/** The models that pages are checked against. */
export interface Models {
  readonly services: Services;
  /** Changes whenever a model does: for a cache. */
  readonly version: () => string;
  /** What they are read from: with this another thread reads the same. */
  readonly files: readonly ModelFile[];
}

/**
 * The models of files, of folders, or of what is installed (`auto`); later ones win. Amazon Cognito user pools is always there. Which models there
 * are is found out now, and each is read when a page needs it.
 */
export function loadModels(named: readonly string[]): Models | WrongUsage {
  const files = new Map<string, ModelFile>();
  for (const model of named) {
    const found = filesOf(model);
    if ("wrongUsage" in found) return found;
    for (const file of found) files.set(file.service, file);
  }
  return modelsOf([...files.values()]);
}

/** The models of files that were found. */
export function modelsOf(files: readonly ModelFile[]): Models {
  let services: Services | undefined;
  return {
    files,
    version: () => versionOf(files),
    // Where threads do the work, nobody asks.
    get services() {
      services ??= lazyServices(files, awsCli());
      return services;
    },
  };
}

function filesOf(model: string): readonly ModelFile[] | WrongUsage {
  if (model === "auto") return installedFiles();
  const stat = statOf(model);
  if (stat === undefined) return refuseUsage(`There is no file or folder ${show(model)} with models.`);
  const files = stat.isDirectory() ? modelFilesIn(model) : looseModel(model);
  const known = files.length > 0 || stat.isDirectory() ? files : bareFile(model);
  return known.length > 0 ? known : refuseUsage(`${show(model)} holds no model of a service.`);
}

/** The bundled model of Amazon Cognito user pools is newer than most that are installed. */
function installedFiles(): readonly ModelFile[] | WrongUsage {
  const folder = findInstalledModels();
  if (folder === undefined)
    return refuseUsage("No models of an AWS CLI or boto3 were found here; name a folder of them.");
  return modelFilesIn(folder).filter(({ service }) => service !== cognitoIdp().id);
}

/** A model that does not say whose it is, by its file's name. */
function bareFile(path: string): readonly ModelFile[] {
  const [name = ""] = basename(path).split(".");
  return /\.json(?:\.gz)?$/.test(path) && name !== "" ? [{ service: name, path }] : [];
}

/** By the files' places, sizes and times: reading them all would take a second. */
function versionOf(files: readonly ModelFile[]): string {
  const hash = createHash("sha256").update(`${cognitoIdp().apiVersion} ${awsCli().source}`);
  for (const { service, path } of files) {
    const stat = statOf(path);
    hash.update(`\n${service} ${path} ${stat?.size} ${stat?.mtimeMs}`);
  }
  return hash.digest("hex").slice(0, 16);
}

import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import { namesIn, pathsTo, statOf } from "./folders.ts";

const python = /^python3?(?:\.\d+)?$/;

/** Folders of Python packages below an installation of Python. */
const packages: readonly (readonly (string | RegExp)[])[] = [
  ["lib", python, /^(?:site|dist)-packages$/],
  ["lib64", python, /^(?:site|dist)-packages$/],
  ["libexec", "lib", python, "site-packages"],
  ["Lib", "site-packages"],
];

/** Where botocore's data lies in a folder of packages: version 2 of the AWS CLI brings a copy of its own. */
const dataFolders: readonly (readonly string[])[] = [
  ["botocore", "data"],
  ["awscli", "botocore", "data"],
];

/**
 * The folder of service models that an AWS CLI or boto3 on this computer carries; undefined where none is found. The programs on the PATH
 * come first. Only names of files are looked at, and nothing is run.
 */
export function findInstalledModels(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  for (const root of rootsOf(environment)) {
    const folders = [root, ...packages.flatMap((parts) => pathsTo(root, parts))];
    const found = folders.flatMap((folder) => dataFolders.flatMap((parts) => pathsTo(folder, parts))).find(holdsModels);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holdsModels(folder: string): boolean {
  return namesIn(join(folder, "sts")).length > 0;
}

function* rootsOf({ PATH = "", VIRTUAL_ENV, CONDA_PREFIX, ...others }: NodeJS.ProcessEnv): Generator<string> {
  if (VIRTUAL_ENV !== undefined) yield VIRTUAL_ENV;
  for (const folder of PATH.split(delimiter)) if (folder !== "") yield* rootsBehind(folder);
  if (CONDA_PREFIX !== undefined) yield CONDA_PREFIX;
  const home = homedir();
  yield join(home, ".local");
  yield* pathsTo(home, [".local", "pipx", "venvs", /^(?:awscli|boto3|aws)/]);
  yield* pathsTo(home, [".local", "share", "pipx", "venvs", /^(?:awscli|boto3|aws)/]);
  yield* pathsTo("/opt/homebrew/Cellar/awscli", [/^\d/]);
  yield* pathsTo("/usr/local/Cellar/awscli", [/^\d/]);
  yield "/usr/local/aws-cli/v2/current/dist";
  yield "/usr/local";
  yield "/usr";
  const { ProgramFiles, LOCALAPPDATA } = others;
  if (ProgramFiles !== undefined) yield join(ProgramFiles, "Amazon", "AWSCLIV2");
  if (LOCALAPPDATA !== undefined) yield* pathsTo(LOCALAPPDATA, ["Programs", "Python", /^Python3/]);
}

/** Where the programs of a folder on the PATH come from: the installation around it, and those that links in it lead to. */
function* rootsBehind(folder: string): Generator<string> {
  // Shims of pyenv stand for programs of whatever version is chosen.
  if (basename(folder) === "shims") yield* pathsTo(dirname(folder), ["versions", /^\d/]);
  for (const name of ["aws", "aws.exe", "python3", "python"]) {
    const path = join(folder, name);
    if (statOf(path) === undefined) continue;
    const real = realPath(path);
    yield dirname(real);
    yield dirname(dirname(real));
    yield dirname(folder);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

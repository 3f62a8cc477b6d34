import type { Services } from "@longhand/convert";
import {
  type CliFacts,
  cognitoIdp,
  loadService,
  openService,
  type Service,
  withCliFacts,
  withoutDocumentation,
} from "@longhand/model";
import { decodeText } from "../../input/decode-text.ts";
import { readModelBytes } from "../../input/read-model-file.ts";
import type { ModelFile } from "./model-files.ts";

/** How much of models is kept at a time, in bytes of their JSON. Pages of one service mostly lie together, and all models are 90 MB. */
const keptBytes = 8_000_000;

interface Kept {
  readonly service: Service | undefined;
  readonly size: number;
}

/** Services whose models are read when they are first asked for; of those that are not asked for any more the oldest is forgotten. */
export function lazyServices(files: readonly ModelFile[], facts: CliFacts): Services {
  const paths = new Map(files.map(({ service, path }) => [service, path]));
  const kept = new Map<string, Kept>();
  const bundled = cognitoService(facts);
  const load = (name: string): Kept => {
    const cli = facts.services.get(name);
    const path = paths.get(cli === undefined ? name : cli.model);
    if (path === undefined) return { service: name === bundled.id ? bundled : ownCommand(name, facts), size: 0 };
    const file = readModelBytes(path);
    if ("reason" in file) return { service: undefined, size: 0 };
    const service = openBytes(file.bytes) ?? loadWhole(file.bytes);
    const named = service === undefined || cli === undefined ? service : withCliFacts(name, cli, service);
    return { service: named, size: file.bytes.length };
  };
  return {
    has: (name) => facts.services.has(name) || paths.has(name),
    keys: () => new Set([...facts.services.keys(), ...paths.keys()]).values(),
    get: (name) => {
      const known = kept.get(name) ?? load(name);
      kept.delete(name);
      kept.set(name, known);
      forgetOldest(kept);
      return known.service;
    },
  };
}

/** Of a model that is read in parts, only these are decoded: all of it takes a third as long as its checks. */
function openBytes(bytes: Uint8Array): Service | undefined {
  return openService(characterForByte(bytes), decodeAgain);
}

/** The text of bytes that were taken for a character each. Most parts of a model are ASCII and stay as they are. */
function decodeAgain(part: string): string {
  return /[\u0080-\u00ff]/.test(part) ? Buffer.from(part, "latin1").toString("utf8") : part;
}

/** What stands before the text of a documentation, in botocore's models and in Smithy's. */
const openings = ['"documentation":"', '"smithy.api#documentation": "', '"smithy.api#documentation":"'];

/** Two thirds of a model are texts of its documentation, which cost as much time to read. */
function loadWhole(bytes: Uint8Array): Service | undefined {
  const json = characterForByte(bytes);
  const opening = openings.find((candidate) => json.includes(candidate));
  const model = decodeText(Buffer.from(withoutDocumentation(json, opening), "latin1"));
  return "reason" in model ? undefined : loadService(model.text).service;
}

function characterForByte(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** Amazon Cognito user pools is always there, whole. */
function cognitoService(facts: CliFacts): Service {
  const service = cognitoIdp();
  const cli = facts.services.get(service.id);
  return cli === undefined ? service : withCliFacts(service.id, cli, service);
}

/** A command of the AWS CLI's own, such as `s3`, needs no model. */
function ownCommand(name: string, facts: CliFacts): Service | undefined {
  const cli = facts.services.get(name);
  return cli?.model === "" ? withCliFacts(name, cli) : undefined;
}

function forgetOldest(kept: Map<string, Kept>): void {
  let total = 0;
  for (const { size } of kept.values()) total += size;
  for (const [name, { size }] of kept) {
    if (total <= keptBytes || kept.size === 1) return;
    kept.delete(name);
    total -= size;
  }
}

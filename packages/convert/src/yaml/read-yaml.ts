import type { Range, Source } from "@longhand/diagnostics";
import { findTooLarge } from "@longhand/grammar";
import type { InputText } from "../input-text.ts";
import { buildYaml } from "./build-yaml.ts";
import { composeYaml, maxYamlDepth } from "./compose-yaml.ts";
import { invalidYaml, yamlTooDeep } from "./diagnostics.ts";

/** The library that takes YAML apart needs seconds for a megabyte of many small parts. UTF-16 units. */
const MaxLength = 1_048_576;

/**
 * Reads a text as one document of YAML 1.2, as version 2 of the AWS CLI does (ruamel.yaml, safe): `yes` and `OFF` are text, keys
 * may not repeat, anchors and merge keys count. A text of JSON is YAML too. Stops at the first thing that is no YAML; never
 * throws for what the text contains.
 */
export function readYaml(source: Source): InputText {
  const large = findTooLarge(source, MaxLength);
  if (large !== undefined) return { diagnostics: [large] };
  const composed = composeYaml(source.text);
  switch (composed.kind) {
    case "document":
      return buildYaml(source, composed.contents);
    case "too-deep":
      return { diagnostics: [yamlTooDeep(placeOf(source, composed.range), { limit: maxYamlDepth })] };
    case "invalid": {
      const cli = { kind: "param", message: "Invalid YAML received." } as const;
      return { diagnostics: [invalidYaml(placeOf(source, composed.range), { reason: composed.reason }, { cli })] };
    }
    default:
      return composed satisfies never;
  }
}

function placeOf(source: Source, range: Range) {
  return { kind: "range", source, range } as const;
}

import type { RangePlace } from "@longhand/diagnostics";
import { parsePointer } from "@longhand/model";
import type { Binding } from "../../binding.ts";
import type { Command } from "../../command.ts";
import { givenOptions } from "./given-options.ts";
import { placeIn } from "./place.ts";
import { textAt } from "./value-at.ts";

/** A Region that a command names, and how. */
export interface NamedRegion {
  readonly region: string;
  /** A noun phrase: `--region`, the pool id. */
  readonly by: string;
  readonly place: RangePlace;
}

const region = /^[a-z]{2}(?:-[a-z]+)+-\d$/;
const poolId = /^([a-z]{2}(?:-[a-z]+)+-\d)_/;
const arn = /^arn:[\w-]+:([\w-]+):([a-z]{2}(?:-[a-z]+)+-\d):/;

/** Members that are about another Region on purpose. */
const elsewhere = /certificate|source|replica|peer|destination|target|remote|accepter|global|copy/i;

/** The Regions that a command names: `--region`, the beginning of a pool id, the ARNs among its members. */
export function namedRegions(command: Command, binding: Binding): readonly NamedRegion[] {
  return [...globalRegion(command), ...memberRegions(binding)];
}

function globalRegion(command: Command): readonly NamedRegion[] {
  return givenOptions(command).flatMap(({ name, values: [word] }) => {
    if (name !== "--region" || word === undefined || !region.test(word.text)) return [];
    return [{ region: word.text, by: "`--region`", place: placeIn(command.shell, word.range) }];
  });
}

function memberRegions({ reading }: Binding): readonly NamedRegion[] {
  return [...reading.provenance].flatMap(([pointer, { place }]) => {
    const path = parsePointer(pointer) ?? [];
    const text = textAt(reading.members, path);
    if (text === undefined || path.some((name) => elsewhere.test(name))) return [];
    const [, ofPool] = poolId.exec(text) ?? [];
    if (ofPool !== undefined && path.at(-1) === "UserPoolId") return [{ region: ofPool, by: "the pool id", place }];
    const [, , ofArn] = arn.exec(text) ?? [];
    return ofArn === undefined ? [] : [{ region: ofArn, by: `the ARN in \`${path.at(-1) ?? ""}\``, place }];
  });
}

import type { MapShape } from "@longhand/model";
import { checkTooFewItems } from "./checks/too-few-items.ts";
import { checkTooManyItems } from "./checks/too-many-items.ts";
import { reportWrongType } from "./checks/wrong-type.ts";
import type { Length } from "./length.ts";
import { givenMembers, isObject } from "./object.ts";
import { nameOf, type Site } from "./site.ts";
import type { Findings, Visit } from "./visit.ts";

/** A map: how many entries there are; of each, the key and then the value is a part. */
export function checkMap(visit: Visit<MapShape>): Findings {
  const { value, shape } = visit;
  if (!isObject(value)) return { diagnostics: [reportWrongType(visit)], parts: [] };
  const given = givenMembers(value);
  const length: Length = { count: given.size, unit: "entry" };
  const parts = [...given].flatMap(([key, entry]): Visit[] => [
    { value: key, shape: shape.key, site: keySite(visit, key) },
    { value: entry, shape: shape.value, site: valueSite(visit, key) },
  ]);
  return { diagnostics: [...checkTooFewItems(visit, length), ...checkTooManyItems(visit, length)], parts };
}

function keySite({ shape, site }: Visit<MapShape>, key: string): Site {
  return {
    way: { parent: site.way, segment: key },
    part: "key",
    subject: { kind: "key", map: nameOf(site.subject) },
    sensitive: site.sensitive || shape.key.sensitive,
  };
}

/** A value goes by its key, unless that must not be shown. */
function valueSite({ shape, site }: Visit<MapShape>, key: string): Site {
  const hidesKey = site.sensitive || shape.key.sensitive;
  return {
    way: { parent: site.way, segment: key },
    part: "value",
    subject: hidesKey ? { kind: "value", map: nameOf(site.subject) } : { kind: "named", name: key },
    sensitive: site.sensitive || shape.value.sensitive,
  };
}

import type { StructureShape } from "@longhand/model";
import { reportWrongType } from "./checks/wrong-type.ts";
import { givenMembers, isObject } from "./object.ts";
import type { Findings, Visit } from "./visit.ts";

/** Any JSON value: only what JSON cannot hold is refused. Its parts are documents too. */
export function checkDocument(visit: Visit<StructureShape>): Findings {
  const { value, shape, site } = visit;
  const part = (segment: string | number, child: unknown): Visit => ({
    value: child,
    shape,
    site: { ...site, way: { parent: site.way, segment } },
  });
  if (isObject(value))
    return { diagnostics: [], parts: [...givenMembers(value)].map(([name, child]) => part(name, child)) };
  if (Array.isArray(value)) {
    return { diagnostics: [], parts: Array.from(value, (child: unknown, index) => part(index, child)) };
  }
  return { diagnostics: isJsonScalar(value) ? [] : [reportWrongType(visit)], parts: [] };
}

function isJsonScalar(value: unknown): boolean {
  return value === null || ["string", "number", "bigint", "boolean"].includes(typeof value);
}

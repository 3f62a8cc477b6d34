import type { ListShape } from "@longhand/model";
import { checkTooFewItems } from "./checks/too-few-items.ts";
import { checkTooManyItems } from "./checks/too-many-items.ts";
import { reportWrongType } from "./checks/wrong-type.ts";
import type { Length } from "./length.ts";
import { nameOf } from "./site.ts";
import type { Findings, Visit } from "./visit.ts";

/** A list: how many items there are; each is a part. */
export function checkList(visit: Visit<ListShape>): Findings {
  const { value, shape, site } = visit;
  if (!Array.isArray(value)) return { diagnostics: [reportWrongType(visit)], parts: [] };
  const length: Length = { count: value.length, unit: "item" };
  const subject = { kind: "item", list: nameOf(site.subject) } as const;
  const sensitive = site.sensitive || shape.element.sensitive;
  const parts = Array.from(value, (item: unknown, segment): Visit => {
    const way = { parent: site.way, segment };
    return { value: item, shape: shape.element, site: { way, part: "value", subject, sensitive } };
  });
  return { diagnostics: [...checkTooFewItems(visit, length), ...checkTooManyItems(visit, length)], parts };
}

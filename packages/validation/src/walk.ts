import type { Diagnostic } from "@longhand/diagnostics";
import { checkDocument } from "./check-document.ts";
import { checkList } from "./check-list.ts";
import { checkMap } from "./check-map.ts";
import { checkScalar } from "./check-scalar.ts";
import { checkStructure } from "./check-structure.ts";
import { reportCycle } from "./checks/wrong-type.ts";
import type { Findings, Visit } from "./visit.ts";

/** What is still to be done: a value to check, or a value whose parts are all checked. */
type Step = { readonly kind: "enter"; readonly visit: Visit } | { readonly kind: "leave"; readonly value: unknown };

/** Checks a value and all its parts, depth first. Keeps its own stack: neither depth nor a cycle can exhaust the engine's. */
export function walk(root: Visit): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const open = new Set<unknown>();
  const pending: Step[] = [{ kind: "enter", visit: root }];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (step.kind === "leave") {
      open.delete(step.value);
      continue;
    }
    const { visit } = step;
    if (open.has(visit.value)) {
      diagnostics.push(reportCycle(visit));
      continue;
    }
    const findings = findingsOf(visit);
    for (const diagnostic of findings.diagnostics) diagnostics.push(diagnostic);
    if (findings.parts.length === 0) continue;
    open.add(visit.value);
    pending.push({ kind: "leave", value: visit.value });
    for (const part of findings.parts.toReversed()) pending.push({ kind: "enter", visit: part });
  }
  return diagnostics;
}

function findingsOf({ value, shape, site }: Visit): Findings {
  switch (shape.kind) {
    case "structure":
      return shape.document ? checkDocument({ value, shape, site }) : checkStructure({ value, shape, site });
    case "list":
      return checkList({ value, shape, site });
    case "map":
      return checkMap({ value, shape, site });
    default:
      return { diagnostics: checkScalar({ value, shape, site }), parts: [] };
  }
}

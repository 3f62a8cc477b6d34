export { type Analysis, analyse } from "./analysis/analyse.ts";
export { type Mark, marksOf } from "./analysis/marks.ts";
export { type OutlineRow, outlineOf, rowAt } from "./analysis/outline.ts";
export { planFor } from "./analysis/plan.ts";
export { type Problem, problemsOf, type TextChange } from "./analysis/problems.ts";
export { examples } from "./examples.ts";
export { type ReadFragment, readFragment, writeFragment } from "./fragment.ts";
export type { State } from "./state.ts";

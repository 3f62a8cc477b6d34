export type { DocumentFormat, LintDocument } from "./document.ts";

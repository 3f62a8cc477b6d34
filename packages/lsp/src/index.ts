export type { EditorServices, PageCheck, PageName, PageProblem } from "./editor-services.ts";
export { serveEditor } from "./serve-editor.ts";

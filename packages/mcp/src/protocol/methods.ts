import type { Method } from "./method.ts";
import { completionComplete } from "./methods/completion-complete.ts";
import { promptsGet } from "./methods/prompts-get.ts";
import { promptsList } from "./methods/prompts-list.ts";
import { resourcesList, resourceTemplatesList } from "./methods/resources-list.ts";
import { resourcesRead } from "./methods/resources-read.ts";
import { toolsCall } from "./methods/tools-call.ts";
import { toolsList } from "./methods/tools-list.ts";

/** Every method that we answer ourselves; the SDK answers `initialize` and `ping`, the adapter `logging/setLevel`. */
export const methods: ReadonlyMap<string, Method> = new Map([
  ["tools/list", toolsList],
  ["tools/call", toolsCall],
  ["resources/list", resourcesList],
  ["resources/templates/list", resourceTemplatesList],
  ["resources/read", resourcesRead],
  ["prompts/list", promptsList],
  ["prompts/get", promptsGet],
  ["completion/complete", completionComplete],
]);

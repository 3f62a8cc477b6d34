import { loadService, type Service } from "@longhand/model";
import { ownOperation, type State } from "../state.ts";

/** Where the second file of the page leaves the model of the whole service, as JSON text. */
declare global {
  var longhandModel: string | undefined;
}

let asked: Promise<Service | undefined> | undefined;

/** The service with all its operations, from the page's second file; undefined where that cannot be had. Loaded once. */
export function wholeModel(): Promise<Service | undefined> {
  asked ??= load();
  return asked;
}

/** A script, because a page from the disk may not fetch. */
function load(): Promise<Service | undefined> {
  const script = document.createElement("script");
  script.src = "model.js";
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(loadService(globalThis.longhandModel ?? "").service));
    script.addEventListener("error", () => {
      asked = undefined;
      resolve(undefined);
    });
    document.head.append(script);
  });
}

/** True for a text that is about another operation than the page's own. */
export function needsWholeModel({ mode, text, operation }: State): boolean {
  if (mode === "value") return operation !== ownOperation;
  const [, named] = /\bcognito-idp\s+(?:\\\s+)?([\w-]+)\s/.exec(`${text} `) ?? [];
  return named !== undefined && named !== ownOperation;
}

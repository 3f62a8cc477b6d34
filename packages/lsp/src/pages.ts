import { fileURLToPath } from "node:url";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EditorServices, PageName } from "./editor-services.ts";
import { type OpenPage, openPage } from "./open-page.ts";

/** The pages that are open in the editor, each in its newest version. */
export interface Pages {
  /** The page of a document; undefined where its settings cannot be used, which `onProblem` is told once. */
  readonly pageOf: (document: TextDocument) => OpenPage | undefined;
  readonly close: (uri: string) => void;
  /** Reads settings anew for every page. */
  readonly forgetSettings: () => void;
}

/** Keeps what is known of each version, so that it is found once. */
export function createPages(services: EditorServices, onProblem: (problem: string) => void): Pages {
  const open = new Map<string, { readonly version: number; readonly page: OpenPage | undefined }>();
  const told = new Set<string>();
  return {
    pageOf: (document) => {
      const known = open.get(document.uri);
      if (known?.version === document.version) return known.page;
      const check = services.checkOf(nameOf(document));
      if ("problem" in check && !told.has(check.problem)) {
        told.add(check.problem);
        onProblem(check.problem);
      }
      const name = nameOf(document).path ?? document.uri;
      const page = "problem" in check ? undefined : openPage(document, name, check);
      open.set(document.uri, { version: document.version, page });
      return page;
    },
    close: (uri) => open.delete(uri),
    forgetSettings: () => {
      services.forgetSettings();
      open.clear();
      told.clear();
    },
  };
}

function nameOf({ uri, languageId }: TextDocument): PageName {
  return uri.startsWith("file:") && URL.canParse(uri) ? { languageId, path: fileURLToPath(uri) } : { languageId };
}

import type { Services } from "@longhand/convert";
import type { DocumentFormat, LintSettings } from "@longhand/lint";

/** What the server needs of the machine that it runs on. */
export interface EditorServices {
  readonly version: string;
  /** How a page is read and checked. */
  readonly checkOf: (page: PageName) => PageCheck | PageProblem;
  /** The address of the page about a code; undefined where there is none. */
  readonly pageUri: (code: string) => string | undefined;
  /** To be called when files of settings may have changed. */
  readonly forgetSettings: () => void;
}

/** What an editor calls a page. */
export interface PageName {
  /** Absolute; absent for a page that is in no file yet. */
  readonly path?: string;
  /** The editor's name of the language: `markdown`, `shellscript`. */
  readonly languageId: string;
}

/** How a page is read and checked. */
export interface PageCheck {
  readonly format: DocumentFormat;
  readonly settings: LintSettings;
  /** The models at hand. */
  readonly services: Services;
  /** `none` for a page that the settings leave out. */
  readonly findings: "all" | "none";
}

/** Why a page cannot be checked: a sentence about its settings. */
export interface PageProblem {
  readonly problem: string;
}

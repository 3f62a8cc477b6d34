import { type LintDocument, lintPage, type PageReport } from "@longhand/lint";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { PageCheck } from "./editor-services.ts";

/** One version of a page that is open in the editor. */
export interface OpenPage extends PageCheck {
  readonly document: TextDocument;
  readonly page: LintDocument;
  /** What `lint` finds in it; found when it is first asked for. */
  readonly report: () => PageReport;
}

const nothingFound: PageReport = { findings: [], counts: { snippets: 0, commands: 0, synopses: 0, suppressed: 0 } };

/** Takes the text of a page as it is now; what the editor changes in it later is another version. */
export function openPage(document: TextDocument, name: string, check: PageCheck): OpenPage {
  const page = { name, text: document.getText(), format: check.format };
  let report = check.findings === "none" ? nothingFound : undefined;
  return {
    ...check,
    document,
    page,
    report: () => {
      report ??= lintPage(page, check.services, check.settings);
      return report;
    },
  };
}

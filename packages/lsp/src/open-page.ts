import { cover, type Range } from "@longhand/diagnostics";
import { type Finding, type LintDocument, lintPage, type PageReport, snippetsIn } from "@longhand/lint";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { PageCheck } from "./editor-services.ts";

/** One version of a page that is open in the editor. */
export interface OpenPage extends PageCheck {
  readonly document: TextDocument;
  readonly page: LintDocument;
  /** What `lint` finds in it; found when it is first asked for. */
  readonly report: () => PageReport;
  /** Those of its findings that touch a range. Until the whole report is there, those of the snippets at that place are found alone. */
  readonly findingsAt: (range: Range) => readonly Finding[];
}

const nothingFound: PageReport = { findings: [], counts: { snippets: 0, commands: 0, synopses: 0, suppressed: 0 } };

/** Takes the text of a page as it is now; what the editor changes in it later is another version. */
export function openPage(document: TextDocument, name: string, check: PageCheck): OpenPage {
  const page = { name, text: document.getText(), format: check.format };
  let known = check.findings === "none" ? nothingFound : undefined;
  const report = () => {
    known ??= lintPage(page, check.services, check.settings);
    return known;
  };
  return {
    ...check,
    document,
    page,
    report,
    findingsAt: (range) => {
      const { findings } = known ?? reportAround(page, range, check) ?? report();
      return findings.filter(({ at }) => at.start <= range.end && range.start <= at.end);
    },
  };
}

/** Comments that switch findings off, and on again, reach from one snippet to the next. */
const directive = /longhand-(?:disable|enable)/;

/** What is found in the snippets at a place. Undefined where there is none, or where it takes the whole page to know. */
function reportAround(page: LintDocument, range: Range, { services, settings }: PageCheck): PageReport | undefined {
  const [first, ...others] = snippetsIn(page, range, settings.programs);
  if (first === undefined || directive.test(page.text)) return undefined;
  const within = others.reduce((sum, snippet) => cover(sum, snippet.range), first.range);
  return lintPage(page, services, settings, within);
}

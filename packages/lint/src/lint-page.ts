import type { Services } from "@longhand/convert";
import type { Diagnostic, Range, Severity } from "@longhand/diagnostics";
import type { LintDocument } from "./document.ts";
import type { Finding } from "./finding.ts";
import { withoutConsequences } from "./findings/consequences.ts";
import { type PlacedDiagnostic, toFinding } from "./findings/to-finding.ts";
import { mapPage } from "./fixes/page-map.ts";
import { lint } from "./lint.ts";
import { pageSeverity } from "./page-severities.ts";
import { findPreset } from "./presets.ts";
import type { SnippetRule } from "./rule.ts";
import { snippetRules } from "./rules.ts";
import { defaultSettings, type LintSettings } from "./settings.ts";
import type { Snippet } from "./snippet.ts";
import { findDirectives } from "./suppressions/find-directives.ts";
import { suppress } from "./suppressions/suppress.ts";

/** What was found in a page, as plain data. */
export interface PageReport {
  /** In the order of the page. */
  readonly findings: readonly Finding[];
  readonly counts: PageCounts;
}

/** What a page holds. */
export interface PageCounts {
  readonly snippets: number;
  readonly commands: number;
  /** Synopses that were passed over: `[--option <value>]`. */
  readonly synopses: number;
  /** Findings that a comment in the page switches off. */
  readonly suppressed: number;
}

/**
 * Everything that is wrong with the AWS CLI commands of a page: what `lint` finds, with the severities of the settings, without what
 * comments in the page switch off; with `within` only of the snippets that touch it, which leaves out what only the whole page shows. Reads nothing but its arguments, and never throws for what the page contains.
 */
export function lintPage(
  document: LintDocument,
  services: Services,
  settings: LintSettings = defaultSettings,
  within?: Range,
): PageReport {
  const { severityOf, rules } = checksOf(settings);
  const { options, programs, cli } = settings;
  const { diagnostics, snippets } = lint(document, { rules, services, programs, options, cli, within });
  const directives = findDirectives(document, snippets);
  // Most pages are right.
  if (diagnostics.length === 0 && directives.length === 0)
    return { findings: [], counts: { ...countSnippets(snippets), suppressed: 0 } };
  const map = mapPage(document, snippets);
  const causes = withoutConsequences(diagnostics.filter(isPlaced), map.commands);
  const wanted = causes.filter((found) => severityOf(found) !== "off");
  const page = { name: document.name, text: document.text };
  const { kept, diagnostics: ofComments } = suppress(wanted, { document, snippets, directives }, page);
  const findings = [...kept, ...ofComments.filter(isPlaced)].flatMap((diagnostic) => {
    const severity = severityOf(diagnostic);
    return severity === "off" ? [] : [toFinding(diagnostic, severity, map)];
  });
  return {
    findings: inOrder(findings),
    counts: { ...countSnippets(snippets), suppressed: wanted.length - kept.length },
  };
}

/** What settings ask for. */
interface Checks {
  readonly severityOf: SeverityOf;
  readonly rules: readonly SnippetRule[];
}

/** Many pages have the same settings. */
const known = new WeakMap<LintSettings, Checks>();

function checksOf(settings: LintSettings): Checks {
  const found = known.get(settings);
  if (found !== undefined) return found;
  const severityOf = configuredSeverity(settings);
  const checks = { severityOf, rules: snippetRules.filter(({ diagnostic }) => severityOf(diagnostic) !== "off") };
  known.set(settings, checks);
  return checks;
}

type SeverityOf = (diagnostic: Pick<Diagnostic, "code" | "severity">) => Severity | "off";

/** How grave findings are by the settings: what they say of a code, or else what the preset makes of its severity in pages. */
function configuredSeverity({ preset, severities }: LintSettings): SeverityOf {
  const { includes } = findPreset(preset);
  return ({ code, severity }) => {
    const natural = pageSeverity(code, severity);
    return severities[code] ?? (includes(code, natural) ? natural : "off");
  };
}

function isPlaced(diagnostic: Diagnostic): diagnostic is PlacedDiagnostic {
  return diagnostic.at.kind === "range";
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function countSnippets(snippets: readonly Snippet[]): Omit<PageCounts, "suppressed"> {
  const commands = snippets.reduce((sum, snippet) => sum + snippet.commands.length, 0);
  const synopses = snippets.reduce((sum, snippet) => sum + snippet.synopses, 0);
  return { snippets: snippets.length, commands, synopses };
}

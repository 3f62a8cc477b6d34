import type { Severity } from "@longhand/diagnostics";
import { type Finding, findRule, type PageFix, type PagePlace } from "@longhand/lint";
import { printJson } from "../../output/print-json.ts";
import { version } from "../../version.ts";
import { fingerprint, numbered } from "../fingerprint.ts";
import type { FileReport } from "../report.ts";
import { pageOf, pageUri } from "../rule-pages.ts";
import type { Format } from "./format.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0, for code scanning: with the rules and their pages, fixes, and fingerprints that outlive a move. */
export const sarif: Format = {
  name: "sarif",
  summary: "SARIF 2.1.0, with fixes and fingerprints",
  render({ files }) {
    const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
    const run = {
      tool: { driver: { name: "longhand", version, rules: codes.map(ruleOf) } },
      columnKind: "unicodeCodePoints",
      results: files.flatMap((file) => resultsOf(file, codes)),
    };
    const schema = "https://json.schemastore.org/sarif-2.1.0.json";
    return `${printJson({ $schema: schema, version: "2.1.0", runs: [run] })}\n`;
  },
};

function ruleOf(code: string): object {
  const known = findRule(code);
  const page = pageOf(code);
  const helpUri = pageUri(code);
  return {
    id: code,
    ...(known === undefined
      ? {}
      : { shortDescription: { text: known.summary }, defaultConfiguration: { level: levels[known.severity] } }),
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(page === undefined ? {} : { help: { text: page, markdown: page } }),
  };
}

function resultsOf({ path, findings }: FileReport, codes: readonly string[]): readonly object[] {
  const uri = encodePath(path);
  return numbered(findings).map(({ finding, occurrence }) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(uri, finding.at)],
    ...relatedOf(uri, finding),
    partialFingerprints: { "longhand/v1": `${fingerprint(finding)}:${occurrence}` },
    ...(finding.fix === undefined ? {} : { fixes: [fixOf(uri, finding.fix)] }),
  }));
}

function relatedOf(uri: string, { related }: Finding): object {
  if (related === undefined || related.length === 0) return {};
  const locations = related.map(({ message, at }, id) => ({ id, message: { text: message }, ...locationOf(uri, at) }));
  return { relatedLocations: locations };
}

function locationOf(uri: string, at: PagePlace): object {
  return { physicalLocation: { artifactLocation: artifactOf(uri), region: regionOf(at) } };
}

function artifactOf(uri: string): object {
  return { uri, ...(uri.includes(":") || uri.startsWith("/") ? {} : { uriBaseId: "%SRCROOT%" }) };
}

function regionOf({ line, column, endLine, endColumn }: PagePlace): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(uri: string, { title, edits }: PageFix): object {
  const replacements = edits.map(({ at, newText }) => ({
    deletedRegion: regionOf(at),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifactOf(uri), replacements }] };
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

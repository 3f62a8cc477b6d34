import type { Paint } from "@longhand/diagnostics";
import type { LintReport } from "../report.ts";

/** What a format may need besides the report. */
export interface FormatSettings {
  /** Colours, for a terminal alone. */
  readonly paint: Paint;
  /** The columns of a terminal; lines are as long as they are where it is left out. */
  readonly width?: number;
}

/** A way to write a report. */
export interface Format {
  readonly name: "stylish" | "compact" | "json" | "jsonl" | "sarif" | "github" | "junit";
  /** A clause for the help page. */
  readonly summary: string;
  /** The whole report with its final line feed; empty where the format has nothing to say. */
  readonly render: (report: LintReport, settings: FormatSettings) => string;
}

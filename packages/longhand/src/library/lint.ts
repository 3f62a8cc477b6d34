import {
  defaultSettings,
  type FixedPage,
  type FixSafety,
  fixPage,
  type LintDocument,
  type LintSettings,
  lintPage,
  type PageReport,
} from "@longhand/lint";
import type { Service } from "@longhand/model";
import { lintServices } from "./lint-services.ts";

/** How `lint` and `fix` check a page; what is left out is as `longhand lint` has it without settings. */
export interface LintPageSettings extends Partial<LintSettings> {
  /** Models of further services (`loadService`); Amazon Cognito user pools is always there. */
  readonly services?: readonly Service[];
}

/**
 * Everything that is wrong with the AWS CLI commands of a page, as plain data with places of the page: what `longhand lint` reports.
 * Reads nothing but its arguments, runs in a browser, and never throws for what the page contains.
 */
export function lint(document: LintDocument, settings: LintPageSettings = {}): PageReport {
  const { services, ...checks } = toSettings(settings);
  return lintPage(document, services, checks);
}

/** The page mended by its `safe` fixes, or by `unsafe` ones as well, and what is left. Mending the result again changes nothing. */
export function fix(document: LintDocument, safety: FixSafety = "safe", settings: LintPageSettings = {}): FixedPage {
  const { services, ...checks } = toSettings(settings);
  return fixPage(document, safety, (page) => lintPage(page, services, checks));
}

function toSettings({ services = [], ...settings }: LintPageSettings) {
  return { ...defaultSettings, ...settings, services: lintServices(services) };
}

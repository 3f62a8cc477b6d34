import { cliName, type Operation, options, pagingOptions, type Service } from "@longhand/model";
import { type Reference, references } from "../reference.ts";
import { exampleCommand } from "./example-command.ts";
import { generalOptions } from "./general-options.ts";
import { optionPage } from "./option-page.ts";
import { outputPage } from "./output-page.ts";
import { roff, verbatim } from "./roff.ts";

/**
 * The manual page of an operation as roff for `man`: all options in the order and layout of the AWS CLI's help, with facts in the
 * place of AWS's descriptions.
 */
export function manPage(service: Service, operation: Operation): string {
  const name = cliName(operation.name);
  const all = references(operation);
  const sections = [
    [`.TH "${roff(name.toUpperCase())}" 1 "" "Longhand" "${roff(service.name)}"`, ...noHyphens],
    [".SH NAME", `${roff(name)} \\- ${roff(`${operation.name} of ${service.name}`)}`],
    [".SH DESCRIPTION", ...descriptionOf(service, all).map(roff)],
    [".SH SYNOPSIS", ...verbatim(synopsisOf(service, operation))],
    [".SH OPTIONS", ...all.flatMap(optionPage), ...generalOptions(pagingOptions(service, operation))],
    [".SH EXAMPLES", ...exampleCommand(service, operation, all)],
    [".SH OUTPUT", ...outputPage(operation)],
  ];
  return `${sections.flat().join("\n")}\n`;
}

/** Names stay whole, and lines are not stretched. */
const noHyphens = [".nh", ".ad l"];

function descriptionOf({ id, apiVersion }: Service, all: readonly Reference[]): readonly string[] {
  const resets = all.some(({ omission }) => omission?.omitted === "reset");
  return [
    `The options of this command of aws ${id}, as the service model of API version ${apiVersion} has them.`,
    ...(resets ? ["A call resets some of the settings that it leaves out; each option says what becomes of it."] : []),
  ];
}

function synopsisOf(service: Service, operation: Operation): string {
  const forms = [...options(operation).values()].filter(({ form }) => form !== "off");
  const own = forms.map(({ name, form, member }) => {
    const usage = form === "on" ? `${name} | --no-${name.slice("--".length)}` : `${name} <value>`;
    return member.required && form === "value" ? usage : `[${usage}]`;
  });
  const general = ["--cli-input-json", ...pagingOptions(service, operation), "--generate-cli-skeleton"];
  const lines = [...own, ...general.map((name) => `[${name} <value>]`)];
  return [`     ${cliName(operation.name)}`, ...lines.map((line) => `   ${line}`)].join("\n");
}

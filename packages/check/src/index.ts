export { checkCommand } from "./check-command.ts";
export { checkLoneOption } from "./check-lone-option.ts";
export { checkOption, checkOptionSources } from "./check-option.ts";
export { checkRequestText } from "./check-request-text.ts";
export { cliRefuses } from "./cli-refuses.ts";
export { defaultOperation, findOwner, findTarget } from "./find-target.ts";
export { joinOptions, type ReadOption } from "./join-options.ts";

import { irregularCliNames } from "./irregular-cli-names.ts";

/**
 * The AWS CLI's spelling of an operation's or a member's API name: `UpdateUserPool` is `update-user-pool`, `SMSMessage`
 * is `sms-message`, `CallbackURLs` is `callback-urls`. A name with a hyphen stays as it is.
 * Source: `xform_name` of botocore 1.43.11.
 */
export function cliName(apiName: string): string {
  if (apiName.includes("-")) {
    return apiName;
  }
  return irregularCliNames.get(apiName) ?? hyphenate(apiName);
}

/** Words of small letters, each with one capital before it: nearly every name. */
const plainWords = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+)*$/;

function hyphenate(apiName: string): string {
  if (plainWords.test(apiName)) return apiName.replaceAll(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();
  return apiName
    .replace(/[A-Z]{2,}s$/, (plural) => `-${plural.toLowerCase()}`)
    .replace(/([^\n])([A-Z][a-z]+)/gu, "$1-$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}

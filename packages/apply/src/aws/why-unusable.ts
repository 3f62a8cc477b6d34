import { show } from "@longhand/diagnostics";
import { loadSharedConfigFiles } from "@smithy/core/config";
import type { AwsSettings } from "./aws-settings.ts";

/** Why nothing can be called with the settings, as a clause; undefined where it can. Calls nobody. */
export async function whyUnusable({ endpointUrl, expectAccount, profile }: AwsSettings): Promise<string | undefined> {
  const whyNot = endpointUrl === undefined ? undefined : whyNoEndpoint(endpointUrl);
  if (whyNot !== undefined) return whyNot;
  if (expectAccount !== undefined && !/^\d{12}$/.test(expectAccount)) {
    return `${show(expectAccount)} is no account, which has twelve digits`;
  }
  return whyNoProfile(profile ?? process.env["AWS_PROFILE"]);
}

/** The address is shown and recorded with every change. */
function whyNoEndpoint(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && `${url.username}${url.password}` !== "") {
    return "the endpoint has a user name or a password in it";
  }
  return /^https?:$/.test(url?.protocol ?? "") ? undefined : `${show(text)} is not an HTTP address`;
}

/** The SDK would pass over a profile that does not exist, and take the credentials of somebody else. */
async function whyNoProfile(profile: string | undefined): Promise<string | undefined> {
  if (profile === undefined || profile === "" || profile === "default") return undefined;
  const known = await profileNames();
  if (known.includes(profile)) return undefined;
  const others = known.length === 0 ? "there are no profiles" : `the profiles are ${known.map(show).join(", ")}`;
  return `there is no profile ${show(profile)}; ${others}`;
}

/** The names alone: nothing else of the files goes on. */
async function profileNames(): Promise<readonly string[]> {
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const sections = [...Object.keys(configFile), ...Object.keys(credentialsFile)];
  return [...new Set(sections)].filter((name) => !/^(?:sso-session|services)\./.test(name)).toSorted();
}

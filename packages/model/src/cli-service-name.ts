import { irregularServiceNames } from "./irregular-service-names.ts";

/** The AWS CLI's name of a service, from its service ID: `Cognito Identity Provider` is `cognito-idp`. */
export function cliServiceName(serviceId: string): string {
  const name = serviceId.toLowerCase().replaceAll(" ", "-");
  return irregularServiceNames.get(name) ?? name;
}

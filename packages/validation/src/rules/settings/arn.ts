/** The parts of an ARN. Region and account are empty where the service has none. */
export interface Arn {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** What the service calls it, such as `function:send` or `role/sms`. */
  readonly resource: string;
}

/** Reads an ARN; undefined for a text that is none. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, , service, region, account, ...resource] = text.split(":");
  if (prefix !== "arn" || service === undefined || region === undefined || account === undefined) return undefined;
  return resource.length === 0 ? undefined : { service, region, account, resource: resource.join(":") };
}

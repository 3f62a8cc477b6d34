import type { Plan, Step } from "./plan.ts";
import type { ServiceException } from "./target.ts";

/** An exception, and the container of the request that it is about. */
interface Suspicion {
  readonly name: RegExp;
  readonly message: RegExp;
  readonly containers: readonly string[];
}

/** In this order: a message that names several subjects is about the first. */
const suspicions: readonly Suspicion[] = [
  { name: /^InvalidSmsRole/, message: /(?:)/, containers: ["SmsConfiguration"] },
  { name: /^InvalidEmailRole/, message: /(?:)/, containers: ["EmailConfiguration"] },
  { name: /^InvalidParameterException$/, message: /\bKMS/i, containers: ["KeyConfiguration", "LambdaConfig"] },
  {
    name: /^InvalidParameterException$/,
    message: /\b(?:SES|email identity|Source ?ARN)\b/i,
    containers: ["EmailConfiguration"],
  },
  { name: /^InvalidParameterException$/, message: /\b(?:SMS|SNS)/i, containers: ["SmsConfiguration"] },
  { name: /^InvalidParameterException$/, message: /\bMFA\b/i, containers: ["MfaConfiguration"] },
];

/**
 * The container that a refusal is about, where the plan sends it back as it was: the pool already holds what the service no
 * longer accepts. Undefined for every other refusal.
 */
export function refusedEcho(
  { changes }: Plan,
  { operation, request }: Step,
  { name, message }: ServiceException,
): string | undefined {
  if (operation !== "UpdateUserPool") return undefined;
  const about = suspicions.find((suspicion) => suspicion.name.test(name) && suspicion.message.test(message));
  const isTouched = (container: string) => changes.some(({ path }) => `${path}/`.startsWith(`/${container}/`));
  const sent = (about?.containers ?? []).filter((container) => request[container] !== undefined);
  return sent.some(isTouched) ? undefined : sent[0];
}

/** The one container that may be left out: the service was seen to keep these. */
export function isOmittable(container: string, { request }: Step): boolean {
  if (/^(?:SmsConfiguration|MfaConfiguration|KeyConfiguration)$/.test(container)) return true;
  const email = request["EmailConfiguration"];
  return container === "EmailConfiguration" && !JSON.stringify(email ?? null).includes('"DEVELOPER"');
}

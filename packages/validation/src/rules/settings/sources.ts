/** What third parties saw the live service refuse. */
export const publishedRefusals = "Refusals of the live service that third parties published (2026).";

/** For facts that are documented and nothing more. */
export const notMeasured = "Nobody has published a measurement.";

/** For facts that follow from others. */
export const inferred = "Inferred; nobody has published a measurement.";

/** A shape or an operation in the service's own reference. */
export function apiReference(name: string): string {
  return `Amazon Cognito user pools API reference (2016-04-18), ${name}.`;
}

/** A shape in the newer of the two models: what AWS added lately is in this one alone. */
export function clientSchemas(name: string): string {
  return `@aws-sdk/client-cognito-identity-provider 3.1169.0, ${name}.`;
}

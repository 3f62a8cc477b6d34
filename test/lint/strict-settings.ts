import { defaultSettings, type LintDocument, type LintSettings, lintPage, type PageReport } from "@longhand/lint";
import { cognitoIdp, type Service } from "@longhand/model";

/** Everything is reported. */
const strictSettings: LintSettings = { ...defaultSettings, preset: "strict" };

const cognito = cognitoIdp();

/** Cognito is known whole; that there is Lambda, S3 and EC2, by name alone. */
const services = {
  get: (name: string): Service | undefined => (name === cognito.id ? cognito : undefined),
  has: (name: string): boolean => [cognito.id, "lambda", "s3api", "ec2"].includes(name),
  keys: (): IterableIterator<string> => [cognito.id][Symbol.iterator](),
};

/** Checks a page with every rule. */
export function lintStrictly(document: LintDocument): PageReport {
  return lintPage(document, services, strictSettings);
}

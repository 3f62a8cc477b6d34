import type { Services } from "@longhand/convert";
import { cognitoIdp } from "@longhand/model";
import type { WrongUsage } from "../wrong-usage.ts";

/** The models that pages are checked against. */
export interface Models {
  readonly services: Services;
  /** Changes whenever a model does: for a cache. */
  readonly version: string;
}

/** Loads models: files, folders, or `auto`; Amazon Cognito user pools is always there. */
export function loadModels(_models: readonly string[]): Models | WrongUsage {
  const service = cognitoIdp();
  return { services: new Map([[service.id, service]]), version: service.apiVersion };
}

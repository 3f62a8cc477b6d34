import { show } from "@longhand/diagnostics";
import { cognitoIdp, loadService, type Service } from "@longhand/model";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { readModelFile } from "./read-model-file.ts";

/** The service whose shapes apply: the one of a model file, or else Amazon Cognito user pools. */
export function readService(modelFile: string | undefined): Service | WrongUsage {
  if (modelFile === undefined) return cognitoIdp();
  const file = readModelFile(modelFile);
  if ("reason" in file) return refuseUsage(`The model ${show(modelFile)} cannot be read: ${file.reason}.`);
  const { service, problems } = loadService(file.text);
  if (service !== undefined) return service;
  const [first] = problems;
  const place = first === undefined || first.pointer === "" ? "" : ` (at ${show(first.pointer)})`;
  return refuseUsage(`The model ${show(modelFile)} cannot be used: ${first?.message ?? ""}${place}`);
}

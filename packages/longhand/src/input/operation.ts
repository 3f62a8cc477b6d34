import { didYouMean, nearest, show } from "@longhand/diagnostics";
import { findOperation, type Operation, operationNames, type Service } from "@longhand/model";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

const Default = "update-user-pool";

/** The operation that options belong to: the one that is named, or else `update-user-pool`. */
export function chooseOperation(service: Service, name: string | undefined): Operation | WrongUsage {
  const operation = findOperation(service, name ?? Default);
  if (operation !== undefined) return operation;
  if (name === undefined) return refuseUsage(`Name one of the operations of ${show(service.id)} with --operation.`);
  const question = didYouMean(nearest(name, operationNames(service)));
  return refuseUsage(`${show(service.id)} has no operation ${show(name)}. ${question}`.trim());
}

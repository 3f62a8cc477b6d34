import { checkLoneOption, findOwner, findTarget } from "@longhand/check";
import { refuseFiles, stopsReading } from "@longhand/convert";
import type { Service } from "@longhand/model";
import { type Answer, accept, refuse } from "./answer.ts";
import type { BatchRequest } from "./request.ts";

type OptionRequest = Extract<BatchRequest, { readonly kind: "option" }>;

/**
 * The words of one option: `ok` when the AWS CLI would go on to its check of the whole request. What that check or the
 * service would say stands beside it.
 */
export function answerOption(service: Service, { operation, option, args }: OptionRequest): Answer {
  const owner = findOwner(service, operation);
  if ("code" in owner) return refuse(owner);
  const target = findTarget(service, owner.name, option);
  if ("code" in target) return refuse(target);
  const { value, diagnostics } = checkLoneOption(owner, target, args, refuseFiles);
  if (value !== undefined) return accept(value, diagnostics);
  const first = diagnostics.find(stopsReading);
  if (first === undefined) throw new Error("An option without a value has no diagnostic.");
  return refuse(first, diagnostics);
}

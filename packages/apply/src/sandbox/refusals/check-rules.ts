import { checkRules, type RulesContext } from "@longhand/validation";
import type { Refused } from "../../target.ts";
import { refuse } from "../refusal.ts";
import { wordings } from "./wordings.ts";

/** The first of the service's own rules that a request breaks, in the service's words. */
export function checkServiceRules(context: RulesContext): Refused | undefined {
  for (const { code, message } of checkRules(context)) {
    const wording = wordings.get(code);
    if (wording !== undefined) {
      return refuse(wording.exception ?? "InvalidParameterException", wording.message ?? message.replaceAll("`", ""));
    }
  }
  return undefined;
}

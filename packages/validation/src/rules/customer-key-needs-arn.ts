import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { clientSchemas, notMeasured } from "./settings/sources.ts";
import { isGiven, textAt } from "./settings/value-at.ts";

const noArn = defineDiagnostic<void>({
  code: "request/customer-key-needs-arn",
  severity: "error",
  message: () => "`CUSTOMER_MANAGED_KEY` without `KmsKeyArn` does not say which key is meant, and may be refused.",
});

const keyType = "/KeyConfiguration/KeyType";

/** Documented in the newer model; nobody has published a refusal. */
export const customerKeyNeedsArn = defineRequestRule({
  diagnostic: noArn,
  phase: "request",
  reference: "UP-120",
  source: `${clientSchemas("KeyConfigurationType")} ${notMeasured}`,
  check({ request }) {
    if (textAt(request, keyType) !== "CUSTOMER_MANAGED_KEY" || isGiven(request, "/KeyConfiguration/KmsKeyArn"))
      return [];
    return [noArn(valuePlace(keyType))];
  },
});

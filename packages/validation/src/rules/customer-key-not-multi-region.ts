import { defineDiagnostic } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { parseArn } from "./settings/arn.ts";
import { valuePlace } from "./settings/place.ts";
import { clientSchemas, notMeasured } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const oneRegion = defineDiagnostic<void>({
  code: "request/customer-key-not-multi-region",
  severity: "warning",
  message: () => "The key is not a multi-Region key, so the pool cannot have replicas with it, and it may be refused.",
});

const keyArn = "/KeyConfiguration/KmsKeyArn";

/** The name of a multi-Region key begins with `mrk-`; that of an alias says nothing. */
export const customerKeyNotMultiRegion = defineRequestRule({
  diagnostic: oneRegion,
  phase: "request",
  reference: "UP-120",
  source: `${clientSchemas("KeyConfigurationType")} ${notMeasured}`,
  check({ request }) {
    const arn = parseArn(textAt(request, keyArn) ?? "");
    const isOneRegion = arn?.service === "kms" && /^key\/(?!mrk-)/.test(arn.resource);
    return isOneRegion ? [oneRegion(valuePlace(keyArn))] : [];
  },
});

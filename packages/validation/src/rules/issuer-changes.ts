import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { clientSchemas } from "./settings/sources.ts";
import { textAt } from "./settings/value-at.ts";

const changedIssuer = defineDiagnostic<{ readonly from: string; readonly to: string }>({
  code: "request/issuer-changes",
  severity: "warning",
  message: ({ from, to }) =>
    `The issuer of tokens changes from ${show(from)} to ${show(to)}, and whoever checks it refuses the new tokens.`,
});

const issuer = "/IssuerConfiguration/Type";

/** Whoever checks tokens compares the issuer with a fixed text. */
export const issuerChanges = defineRequestRule({
  diagnostic: changedIssuer,
  phase: "state",
  aboutChange: true,
  reference: "UP-121",
  source: clientSchemas("IssuerConfigurationType"),
  check({ request, state }) {
    const [from, to] = [textAt(state.pool, issuer) ?? "ORIGINAL", textAt(request, issuer)];
    return to === undefined || to === from ? [] : [changedIssuer(valuePlace(issuer), { from, to })];
  },
});

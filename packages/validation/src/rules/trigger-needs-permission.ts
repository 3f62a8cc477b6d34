import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { valuePlace } from "./settings/place.ts";
import { triggersIn } from "./settings/triggers.ts";
import { textAt } from "./settings/value-at.ts";

const needsPermission = defineDiagnostic<{ readonly name: string }>({
  code: "request/trigger-needs-permission",
  severity: "info",
  message: ({ name }) =>
    `The function of ${show(name)} is new here, and its own policy has to let Cognito invoke it for this pool.`,
});

/** The console adds the permission, the API does not. */
export const triggerNeedsPermission = defineRequestRule({
  diagnostic: needsPermission,
  phase: "state",
  reference: "UP-038",
  source: "Reports by users of the AWS CLI and of the Serverless Framework.",
  check({ request, state }) {
    return triggersIn(request)
      .filter(({ pointer, arn }) => textAt(state.pool, pointer) !== arn)
      .map(({ name, pointer }) => needsPermission(valuePlace(pointer), { name }));
  },
});

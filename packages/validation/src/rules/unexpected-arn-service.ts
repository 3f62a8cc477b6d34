import { defineDiagnostic, show } from "@longhand/diagnostics";
import { defineRequestRule } from "../rule.ts";
import { parseArn } from "./settings/arn.ts";
import { valuePlace } from "./settings/place.ts";
import type { SettingPointer } from "./settings/setting-pointer.ts";
import { apiReference } from "./settings/sources.ts";
import { triggersIn } from "./settings/triggers.ts";
import { textAt } from "./settings/value-at.ts";

const unexpectedArn = defineDiagnostic<{ readonly arn: string; readonly kind: string }>({
  code: "request/unexpected-arn-service",
  severity: "warning",
  message: ({ arn, kind }) => `${show(arn)} is not the ARN of ${kind}.`,
});

interface ArnKind {
  readonly inWords: string;
  readonly service: string;
  /** How its resources begin. */
  readonly resource: string;
}

const lambda: ArnKind = { inWords: "a Lambda function", service: "lambda", resource: "function:" };
const key: ArnKind = { inWords: "a KMS key", service: "kms", resource: "" };
const role: ArnKind = { inWords: "an IAM role", service: "iam", resource: "role/" };
const identity: ArnKind = { inWords: "an SES identity", service: "ses", resource: "identity/" };

const others: readonly (readonly [SettingPointer, ArnKind])[] = [
  ["/LambdaConfig/KMSKeyID", key],
  ["/KeyConfiguration/KmsKeyArn", key],
  ["/SmsConfiguration/SnsCallerArn", role],
  ["/SmsConfiguration/EumsSms/CallerArn", role],
  ["/EmailConfiguration/SourceArn", identity],
];

/** The model's pattern takes the ARN of anything; the service wants that of one kind. */
export const unexpectedArnService = defineRequestRule({
  diagnostic: unexpectedArn,
  phase: "request",
  reference: "UP-011",
  source: apiReference("LambdaConfigType, SmsConfigurationType and EmailConfigurationType"),
  check({ request }) {
    const triggers = triggersIn(request).map(({ pointer }) => [pointer, lambda] as const);
    return [...triggers, ...others].flatMap(([pointer, kind]) => {
      const text = textAt(request, pointer) ?? "";
      const arn = parseArn(text);
      if (arn === undefined || (arn.service === kind.service && arn.resource.startsWith(kind.resource))) return [];
      return [unexpectedArn(valuePlace(pointer), { arn: text, kind: kind.inWords })];
    });
  },
});

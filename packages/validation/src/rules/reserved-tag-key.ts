import { defineDiagnostic, show } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import { defineRequestRule } from "../rule.ts";
import { keyPlace } from "./settings/place.ts";
import { namesOf, objectAt } from "./settings/value-at.ts";

const reserved = defineDiagnostic<{ readonly key: string }>({
  code: "request/reserved-tag-key",
  severity: "error",
  message: ({ key }) => `${show(key)} is reserved: tags that begin with \`aws:\` are set by AWS alone.`,
});

/** What describes a pool may hold such tags; nobody can change them. */
export const reservedTagKey = defineRequestRule({
  diagnostic: reserved,
  phase: "request",
  reference: "UP-111",
  source:
    "AWS tagging limits, as the Amazon Cognito developer guide states them; the source of Terraform's AWS provider.",
  check({ patch }) {
    return namesOf(objectAt(patch, "/UserPoolTags"))
      .filter((key) => key.toLowerCase().startsWith("aws:"))
      .map((key) => reserved(keyPlace(childPointer("/UserPoolTags", key)), { key }));
  },
});

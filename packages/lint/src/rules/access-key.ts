import { defineDiagnostic } from "@longhand/diagnostics";
import { defineSnippetRule } from "../rule.ts";
import { placeIn } from "./command/place.ts";

const diagnostic = defineDiagnostic<{ readonly what: string }>({
  code: "snippet/access-key",
  severity: "error",
  message: ({ what }) => `This looks like a real ${what}: whoever reads the page can use it.`,
  expected: () => "one of AWS's examples, such as `AKIAIOSFODNN7EXAMPLE`",
});

/** Ids of access keys, long-lived and temporary. Source: IAM user guide, unique identifiers. */
const keyId = /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;

/** A secret key, where its name stands before it: 40 characters of base64. */
const secret = /secret_?(?:access_?)?key["']?\s*[:=]?\s*["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi;

/** A look that costs little: most blocks have none of it. */
const mention = /AKIA|ASIA|secret/i;

/** Keys of an account in the blocks of a page. AWS's own examples say EXAMPLE. */
export const accessKey = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "snippet",
  check({ snippet: { source } }) {
    if (!mention.test(source.text)) return [];
    const ids = [...source.text.matchAll(keyId)].map(({ index, 0: found }) => ({
      what: "access key id",
      found,
      index,
    }));
    const secrets = [...source.text.matchAll(secret)].map(({ index, 0: whole, 1: found = "" }) => ({
      what: "secret access key",
      found,
      index: index + whole.lastIndexOf(found),
    }));
    return [...ids, ...secrets]
      .filter(({ found }) => !/EXAMPLE/i.test(found) && new Set(found).size > 6)
      .map(({ what, found, index }) =>
        diagnostic(placeIn(source, { start: index, end: index + found.length }), { what }),
      );
  },
});

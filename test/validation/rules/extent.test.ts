import { checkRules, type JsonValue } from "@longhand/validation";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ruleCases } from "./cases.ts";
import { rulesInOrder } from "./rules-in-order.ts";

const extent = suite("rules: extent");

type Settings = Readonly<Record<string, JsonValue>>;

const operation = "UpdateUserPool";

function isSettings(request: JsonValue): request is Settings {
  return typeof request === "object" && request !== null && !Array.isArray(request);
}

const requests = ruleCases.flatMap(({ request }) => (isSettings(request) ? [request] : []));

/** Code and place of all that is said. */
function findings(request: Settings, of: "whole" | "settings"): readonly string[] {
  return checkRules({ operation, request, extent: of }).map(
    ({ code, at }) => `${code} ${at.kind === "pointer" ? at.pointer : ""}`,
  );
}

/** Every setting of the cases, with every other setting of the cases beside it. */
function* pairs(): Generator<readonly [alone: Settings, beside: Settings]> {
  const settings = requests.flatMap((request) => Object.entries(request).map(([name, value]) => ({ [name]: value })));
  for (const alone of settings) for (const other of settings) yield [alone, { ...other, ...alone }];
}

extent("what is said of some settings is said of them whatever stands beside them", () => {
  let said = 0;
  for (const [alone, beside] of pairs()) {
    const whole = new Set(findings(beside, "whole"));
    for (const finding of findings(alone, "settings")) {
      said += 1;
      const others = Object.keys(beside).join(", ");
      assert.ok(whole.has(finding), `${finding}, but not in a request of ${others}`);
    }
  }
  assert.ok(said > 1000, `${said}`);
});

extent("a rule is kept from settings only if another setting can silence it", () => {
  const silenced = new Set<string>();
  for (const [alone, beside] of pairs()) {
    const whole = new Set(findings(beside, "whole"));
    for (const finding of findings(alone, "whole")) if (!whole.has(finding)) silenced.add(finding.split(" ")[0] ?? "");
  }
  const kept = rulesInOrder.filter(({ rule }) => rule.needsWholeRequest).map(({ rule }) => rule.diagnostic.code);
  assert.equal(kept.toSorted(), [...silenced].sort());
});

extent.run();

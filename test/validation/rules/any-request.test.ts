import { cognitoIdp, findShape, makePointer } from "@longhand/model";
import { checkRules, type JsonValue } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { anyJson, likeShape } from "./like-shape.ts";
import { rulesInOrder } from "./rules-in-order.ts";

const service = cognitoIdp();
const operations = ["UpdateUserPool", "CreateUserPool", "SetUserPoolMfaConfig"] as const;

function shapeOf(name: string) {
  const shape = service.shapes.get(name);
  if (shape === undefined) throw new Error(`The model has no ${name}.`);
  return shape;
}

const requests = fc.oneof(
  likeShape(shapeOf("UpdateUserPoolRequest")),
  likeShape(shapeOf("CreateUserPoolRequest")),
  likeShape(shapeOf("SetUserPoolMfaConfigRequest")),
);

const states = fc.record(
  {
    pool: likeShape(shapeOf("UserPoolType")),
    mfa: likeShape(shapeOf("GetUserPoolMfaConfigResponse")),
    replicaRole: fc.constantFrom("PRIMARY" as const, "SECONDARY" as const),
  },
  { requiredKeys: ["pool"] },
);

const environments = fc.record(
  {
    region: fc.constantFrom("us-west-2", "eu-west-1"),
    account: fc.constantFrom("123456789012", "210987654321"),
    missingFunctions: fc.array(fc.constant("arn:aws:lambda:us-west-2:123456789012:function:send"), { maxLength: 1 }),
  },
  { requiredKeys: ["region"] },
);

const patches = fc.oneof(requests, likeShape(shapeOf("UserPoolType")), fc.constant({ UserPoolTags: { Team: "a" } }));

const knowledge = fc.record({ patch: patches, state: states, environment: environments }, { requiredKeys: [] });

const codes: ReadonlySet<string> = new Set(rulesInOrder.map(({ rule }) => rule.diagnostic.code));

const anyRequest = suite("rules: any request");

anyRequest("is judged without an exception, in whole sentences", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(requests, knowledge, fc.constantFrom(...operations), (request, known, operation) => {
      for (const { code, at, message } of checkRules({ operation, request, ...known })) {
        seen.add(code);
        assert.ok(codes.has(code));
        assert.match(message, /^[`A-Z0-9].*\.$/s);
        assert.ok(at.kind === "pointer" && /^(?:\/|$)/.test(at.pointer));
      }
    }),
    { numRuns: 4000 },
  );
  // A generator that sets no rules off would prove nothing; of 73 these requests reach about 70.
  assert.ok(seen.size > 0.8 * codes.size, `${seen.size} of ${codes.size} rules`);
});

anyRequest("that is no request at all is judged without an exception", () => {
  fc.assert(
    fc.property(anyJson, anyJson, anyJson, (request, patch, pool) => {
      checkRules({ operation: "UpdateUserPool", request, patch, state: { pool, mfa: pool } });
    }),
  );
});

anyRequest("that is very deep is judged without an exception", () => {
  const deep = (depth: number) => {
    let value: JsonValue = "x";
    for (let level = 0; level < depth; level += 1) value = { LambdaConfig: [value], SmsConfiguration: value };
    return value;
  };
  const request = deep(20_000);
  checkRules({ operation: "UpdateUserPool", request, patch: {}, state: { pool: deep(20_000) } });
  checkRules({ operation: "UpdateUserPool", request, state: { pool: deep(20_000) } });
});

anyRequest("that names no member of the model has no problems", () => {
  const known = ["UpdateUserPoolRequest", "UserPoolType"].map(shapeOf);
  const isStrange = (name: string) => known.every((shape) => findShape(shape, makePointer([name])) === undefined);
  const strange = fc.dictionary(fc.string().filter(isStrange), anyJson);
  const strangers = strange.map((members) => ({ UserPoolId: "us-west-2_aaaaaaaaa", ...members }));
  const pools = fc.record({ pool: likeShape(shapeOf("UserPoolType")), replicaRole: fc.constant("PRIMARY" as const) });
  fc.assert(
    fc.property(strangers, pools, environments, (request, state, environment) => {
      assert.equal(checkRules({ operation: "UpdateUserPool", request, state, environment }), []);
    }),
  );
});

anyRequest.run();

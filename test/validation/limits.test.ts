import { cognitoIdp } from "@longhand/model";
import { checkRequest } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { breakagesOf } from "./breakage.ts";
import { validValue } from "./valid-value.ts";

const limits = suite("limits of random requests");

/** Any operation of `cognito-idp`, and a request that its model allows. */
const validRequest = fc
  .constantFrom(...cognitoIdp().operations.values())
  .chain((operation) => fc.record({ operation: fc.constant(operation), request: validValue(operation.input) }));

limits("a valid request has no problem", () => {
  fc.assert(
    fc.property(validRequest, ({ operation, request }) => {
      assert.equal(checkRequest(request, operation), []);
    }),
    { numRuns: 500 },
  );
});

limits("a valid request that is spoilt in one place has that problem at that place, and no other", () => {
  fc.assert(
    fc.property(validRequest, fc.nat(), ({ operation, request }, choice) => {
      const breakages = breakagesOf(operation.input, request);
      const breakage = breakages[choice % breakages.length];
      assert.ok(breakage);
      const found = checkRequest(breakage.broken, operation).map(({ code, at }) => [
        code,
        at.kind === "pointer" && at.pointer,
      ]);
      assert.equal(found, [[breakage.code, breakage.pointer]]);
    }),
    { numRuns: 1000 },
  );
});

limits.run();

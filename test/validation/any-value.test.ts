import { cognitoIdp, type Shape } from "@longhand/model";
import { checkRequest, checkValue, type JsonValue } from "@longhand/validation";
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { brief } from "./brief.ts";
import { handMadeShape, make } from "./hand-made.ts";

const anyValue = suite("any value");

const shapes: readonly Shape[] = [
  ...cognitoIdp().shapes.values(),
  ...[...make.input.members.values()].map(({ shape }) => shape),
];

anyValue("of any kind is checked without an exception", () => {
  const values = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(values, fc.constantFrom(...shapes), (value, shape) => {
      for (const { at, message } of checkUnknown(value, shape))
        assert.ok(at.kind === "pointer" && message.endsWith("."));
    }),
    { numRuns: 1000 },
  );
});

for (const value of [undefined, Symbol("x"), () => 1, Number.NaN, Number.POSITIVE_INFINITY]) {
  anyValue(`${String(value)} is no value of a request`, () => {
    assert.equal(checkUnknown(value, make.input).map(brief), ["shape/wrong-type at the root, cli"]);
    assert.equal(checkUnknown([value], handMadeShape("Tree.Branches")).map(brief), ["shape/wrong-type at /0, cli"]);
  });
}

anyValue("a value that contains itself is reported where it does", () => {
  const tree: { Name: string; Branches: unknown[] } = { Name: "root", Branches: [] };
  tree.Branches.push({ Name: "leaf" }, tree, { Branches: [tree] });
  assert.equal(checkUnknown(tree, handMadeShape("Tree")).map(brief), [
    "shape/wrong-type at /Branches/1",
    "shape/wrong-type at /Branches/2/Branches/0",
  ]);
});

anyValue("a value that stands in two places is no cycle", () => {
  const leaf = { Name: "leaf" };
  assert.equal(checkValue({ Branches: [leaf, leaf] }, handMadeShape("Tree")), []);
});

anyValue("50,000 levels are no problem", () => {
  let tree: JsonValue = { Name: 1 };
  for (let depth = 0; depth < 50_000; depth += 1) tree = { Branches: [tree] };
  const [diagnostic, ...others] = checkRequest({ Tree: tree }, make);
  assert.equal(others, []);
  assert.is(
    diagnostic?.at.kind === "pointer" && diagnostic.at.pointer.length,
    "/Tree/Name".length + 50_000 * "/Branches/0".length,
  );
});

anyValue("200,000 problems are no problem", () => {
  const branches = new Array(200_000).fill("x");
  assert.is(checkValue({ Branches: branches, NoMember: branches }, handMadeShape("Tree")).length, 200_001);
});

anyValue.run();

/** Programs hand in what no type promised. */
function checkUnknown(value: unknown, shape: Shape) {
  const untyped = JSON.parse("{}");
  untyped.value = value;
  return checkValue(untyped.value, shape);
}

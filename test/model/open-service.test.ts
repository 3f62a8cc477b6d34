import { loadService, openService } from "@longhand/model";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { describeService } from "./describe-service.ts";

const model = {
  version: "2.0",
  metadata: { apiVersion: "2020-01-01", endpointPrefix: "parcels", serviceId: "Parcels" },
  operations: {
    SendParcel: { name: "SendParcel", input: { shape: "Parcel" }, errors: [{ shape: "Lost" }] },
    ListParcels: { name: "ListParcels", output: { shape: "Parcels" } },
  },
  shapes: {
    Lost: { type: "structure", members: {} },
    Parcel: { type: "structure", required: ["To"], members: { To: { shape: "Town" }, Inner: { shape: "Parcel" } } },
    Parcels: { type: "structure", members: { All: { shape: "Many" } } },
    Many: { type: "list", member: { shape: "Parcel" }, max: 10 },
    Town: { type: "string", enum: ["Köln", 'a "b"\n    '] },
  },
};

const indented = JSON.stringify(model, null, 2);

const opened = suite("a model read in parts");

opened("is what it is when it is read whole", () => {
  const whole = loadService(model).service;
  const parts = openService(indented);
  assert.ok(whole && parts);
  assert.equal(describeService(parts), describeService(whole));
});

opened("is decoded in parts, too", () => {
  const bytes = Buffer.from(indented).toString("latin1");
  const parts = openService(bytes, (part) => Buffer.from(part, "latin1").toString());
  const town = parts?.shapes.get("Town");
  assert.ok(town?.kind === "string");
  assert.equal(town.enum, ["Köln", 'a "b"\n    ']);
});

opened("leaves its documentation unread, whatever stands in it", () => {
  for (const text of ["", 'says "so"', "ends in \\", 'ends in \\"', '\\\\","type":"list"']) {
    const documented = indented.replaceAll('"type": ', `"documentation":${JSON.stringify(text)}, "type": `);
    const parts = openService(documented);
    assert.ok(parts, text);
    assert.equal(describeService(parts), describeService(loadService(model).service ?? parts), text);
  }
});

opened("knows no more names than it has", () => {
  const parts = openService(indented);
  assert.is(parts?.operations.get("LoseParcel"), undefined);
  assert.is(parts?.shapes.get("Parcel,"), undefined);
});

opened("has to be indented, and botocore's", () => {
  for (const text of ["", "{}", JSON.stringify(model), JSON.stringify({ smithy: "2.0", shapes: {} }, null, 2)]) {
    assert.is(openService(text), undefined, text);
  }
});

opened("does not throw where a part is no JSON", () => {
  const parts = openService(indented.replace('"type": "list"', '"type": list'));
  assert.equal(parts?.operations.get("ListParcels")?.output.members.get("All")?.shape.kind, "string");
});

opened.run();

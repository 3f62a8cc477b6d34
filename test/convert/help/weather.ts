import { loadService, type Operation } from "@longhand/model";

/** An operation that takes the shape `Report`. */
export function weather(shapes: object): Operation {
  const service = { id: "weather", name: "Weather", apiVersion: "2020-01-01" };
  const loaded = loadService({ service, operations: { Report: { input: "Report" } }, shapes });
  const operation = loaded.service?.operations.get("Report");
  if (operation === undefined) throw new Error(JSON.stringify(loaded.problems));
  return operation;
}

import type { Service } from "@longhand/model";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
export function readCommandInput(_given: Given, _service: Service, _surroundings: Surroundings): WrongUsage {
  return refuseUsage("scaffold");
}

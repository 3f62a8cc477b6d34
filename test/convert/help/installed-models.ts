import { loadService, type Service } from "@longhand/model";

/** Python that defines `load(name)`: the text of a service's model and the same model as botocore reads it. */
export const loadModels = `
import json, sys
from botocore.loaders import Loader
from botocore.model import ServiceModel
def load(name):
    facts = Loader().load_service_model(name, 'service-2')
    return facts, ServiceModel(facts, name)
`;

/** What Python says of a service: its model, and an answer for each operation by API name. */
export interface InstalledService {
  readonly service: Service;
  readonly answers: ReadonlyMap<string, unknown>;
}

/** Reads `[{ model, answers }]`, which the programs here print. */
export function readInstalled(printed: unknown): readonly InstalledService[] {
  if (!Array.isArray(printed)) throw new Error("Python answered something else than a list.");
  return printed.map((one: { readonly model: unknown; readonly answers: object }) => {
    const { service, problems } = loadService(one.model);
    if (service === undefined) throw new Error(JSON.stringify(problems));
    return { service, answers: new Map(Object.entries(one.answers)) };
  });
}

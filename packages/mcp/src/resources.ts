import { diagnosticPage } from "./resources/diagnostics.ts";
import { parameterIndex, parameterPage } from "./resources/parameters.ts";
import type { Resource, ResourceTemplate } from "./resources/resource.ts";

/** The pages with an address of their own. */
export const resources: readonly Resource[] = [parameterIndex];

/** The families of pages. */
export const resourceTemplates: readonly ResourceTemplate[] = [parameterPage, diagnosticPage];

/** The text of a page; undefined where the address leads to none. */
export async function readResource(uri: string): Promise<string | undefined> {
  const resource = resources.find((one) => one.uri === uri);
  if (resource !== undefined) return resource.read();
  for (const template of resourceTemplates) {
    const value = variableIn(uri, template);
    if (value !== undefined) return template.read(value);
  }
  return undefined;
}

function variableIn(uri: string, { uriTemplate, variable }: ResourceTemplate): string | undefined {
  const start = uriTemplate.slice(0, -`{${variable}}`.length);
  if (!uri.startsWith(start) || uri.length === start.length || uri.length > 300) return undefined;
  try {
    return decodeURIComponent(uri.slice(start.length));
  } catch {
    // A percent sign that begins no escape: no page has such a name.
    return undefined;
  }
}

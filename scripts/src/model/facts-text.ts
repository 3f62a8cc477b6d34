/** The facts of a service, each operation and each shape by its name. */
export interface NamedFacts {
  readonly service: unknown;
  readonly operations: Readonly<Record<string, unknown>>;
  readonly shapes: Readonly<Record<string, unknown>>;
}

/** The facts as JSON with an operation or shape on each line: one is found and read without the others. */
export function factsText({ service, operations, shapes }: NamedFacts): string {
  return `{"service":${JSON.stringify(service)},
"operations":${printEntries(operations)},
"shapes":${printEntries(shapes)}}`;
}

function printEntries(entries: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

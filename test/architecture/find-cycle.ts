/** Which nodes a node leads to. A node without an entry leads nowhere. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** A way from a node back to itself, the node first and last; undefined when the graph has none. */
export function findCycle(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  for (const node of graph.keys()) {
    const cycle = follow([node], graph, done);
    if (cycle !== undefined) {
      return cycle;
    }
  }
  return undefined;
}

function follow(path: readonly string[], graph: Graph, done: Set<string>): readonly string[] | undefined {
  const node = path.at(-1) ?? "";
  if (done.has(node)) {
    return undefined;
  }
  for (const next of graph.get(node) ?? []) {
    const cycle = path.includes(next)
      ? [...path.slice(path.indexOf(next)), next]
      : follow([...path, next], graph, done);
    if (cycle !== undefined) {
      return cycle;
    }
  }
  done.add(node);
  return undefined;
}

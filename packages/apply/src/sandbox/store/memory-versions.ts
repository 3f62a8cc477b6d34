import type { Versions } from "./versions.ts";

/** Documents in this process alone, for tests: gone with it. */
export function createMemoryVersions(): Versions {
  const documents = new Map<string, string>();
  return {
    place: "memory",
    keys: () => [...documents.keys()],
    read: (key) => documents.get(key),
    change(key, decide) {
      const next = decide(documents.get(key));
      if (next !== undefined) documents.set(key, next);
    },
    forget(key) {
      documents.delete(key);
    },
  };
}

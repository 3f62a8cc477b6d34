import { createFileVersions } from "./store/file-versions.ts";
import { createMemoryVersions } from "./store/memory-versions.ts";
import { createPoolStore, type PoolStore } from "./store/pool-store.ts";

/** Where the pools are: a folder, made on first use and shared with any number of processes, or this process's memory. */
export type Place = { readonly folder: string } | "memory";

/** The pools in a place. Touches nothing. */
export function openStore(place: Place): PoolStore {
  return createPoolStore(place === "memory" ? createMemoryVersions() : createFileVersions(place.folder));
}

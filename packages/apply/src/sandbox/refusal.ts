import type { Answered, Refused } from "../target.ts";
import { exceptions } from "./exceptions.ts";

/** What an operation of the sandbox gives. */
export type Answer = Answered | Refused;

/** The service says no, and does nothing: an exception by its name, worded as usual where no message is given. */
export function refuse(name: string, message?: string): Refused {
  const known = exceptions.get(name);
  return {
    kind: "refused",
    exception: { name, message: message ?? known?.message ?? name, status: known?.status ?? 400 },
  };
}

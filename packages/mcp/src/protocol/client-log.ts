import * as z from "zod";
import { readParams } from "./read-params.ts";

const levels = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"] as const;
const schema = z.looseObject({ level: z.enum(levels) });

/** What a client wants in its log. */
export interface ClientLog {
  /** `logging/setLevel` */
  readonly setLevel: (params: unknown) => Record<string, unknown>;
  /** Whether it wants messages at `info`, the only level that we use. Until it says so it gets them, as the protocol has it. */
  readonly sends: () => boolean;
}

/** The log of one client. */
export function createClientLog(): ClientLog {
  let lowest: (typeof levels)[number] = "info";
  return {
    setLevel: (params) => {
      lowest = readParams(schema, params).level;
      return {};
    },
    sends: () => levels.indexOf(lowest) <= levels.indexOf("info"),
  };
}

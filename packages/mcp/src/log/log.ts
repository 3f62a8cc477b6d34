/** How much the operator wants to read, most first. */
export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

/** One of `logLevels`. */
export type LogLevel = (typeof logLevels)[number];

/** What is told of an event: names, numbers and codes; never a value of a setting. */
type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes events for the operator. */
export type Log = Readonly<Record<Exclude<LogLevel, "silent">, (event: string, fields?: LogFields) => void>>;

/** A log of one JSON object on each line. */
export function createLog(write: (line: string) => void, level: LogLevel, now: () => number): Log {
  const lowest = logLevels.indexOf(level);
  const at =
    (own: Exclude<LogLevel, "silent">) =>
    (event: string, fields: LogFields = {}) => {
      if (logLevels.indexOf(own) < lowest) return;
      write(`${JSON.stringify({ time: new Date(now()).toISOString(), level: own, event, ...fields })}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

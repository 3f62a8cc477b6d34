import {
  createLog,
  createPlanTokens,
  createUpdateRate,
  type Log,
  type LogLevel,
  logLevels,
  newPlanKey,
  noAudit,
  openAudit,
  readPlanKey,
  type Services,
} from "@longhand/mcp";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { version } from "../version.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { engineOpener } from "./open-engine.ts";
import { readServerPolicy } from "./read-server-policy.ts";
import { serverOptions } from "./server-options.ts";

/** What the sessions of a server share, by the options that a person gave. Touches neither a pool nor the network. */
export function createServices(given: Given, surroundings: Surroundings): Services | WrongUsage {
  const now = () => Date.now();
  const policy = readServerPolicy(given);
  if ("wrongUsage" in policy) return policy;
  const key = readKey(given, surroundings);
  if ("wrongUsage" in key) return key;
  const log = readLog(given, surroundings, now);
  if ("wrongUsage" in log) return log;
  const audit = readAudit(given, now);
  if ("wrongUsage" in audit) return audit;
  return {
    version,
    policy,
    openEngine: engineOpener(given, surroundings),
    planTokens: createPlanTokens(key, now),
    updateRate: createUpdateRate(policy.maxUpdatesPerMinute, now),
    log,
    audit,
    now,
  };
}

function readKey(given: Given, { env }: Surroundings): Uint8Array | WrongUsage {
  const text = given.valueOf(serverOptions.planKey) ?? env["LONGHAND_PLAN_KEY"];
  const key = text === undefined ? newPlanKey() : readPlanKey(text);
  return key ?? refuseUsage("--plan-key takes 32 bytes in base64. `openssl rand -base64 32` makes such a key.");
}

function readLog(given: Given, { stderr }: Surroundings, now: () => number): Log | WrongUsage {
  const text = given.valueOf(serverOptions.logLevel) ?? "info";
  const level: LogLevel | undefined = logLevels.find((one) => one === text.toLowerCase());
  if (level === undefined) return refuseUsage(`--log-level takes one of ${logLevels.join(", ")}.`);
  return createLog((line) => void stderr.write(line), level, now);
}

function readAudit(given: Given, now: () => number): Services["audit"] | WrongUsage {
  const path = given.valueOf(serverOptions.auditLog);
  if (path === undefined) return noAudit;
  try {
    return openAudit(path, now);
  } catch (error) {
    return refuseUsage(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

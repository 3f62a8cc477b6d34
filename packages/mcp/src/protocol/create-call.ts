import type { Call, Stage } from "../call.ts";
import type { Exchange } from "./exchange.ts";

const stages: readonly Stage[] = ["validate", "read", "ask", "update", "verify"];

const inWords: Readonly<Record<Stage, string>> = {
  validate: "Checking the change",
  read: "Reading the pool",
  ask: "Asking the user",
  update: "Updating the pool",
  verify: "Reading the pool back",
};

/** While a person is asked, a client hears from us this often, because most give up after a minute of silence. */
const heartbeatMilliseconds = 15_000;

/** A call whose heartbeat can be ended. */
export interface RunningCall extends Call {
  readonly end: () => void;
}

/** What a tool sees of an exchange. Progress only grows, and ends with the call. */
export function createCall(exchange: Exchange): RunningCall {
  let heartbeat: NodeJS.Timeout | undefined;
  let beats = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    clearInterval(heartbeat);
  };
  const send = (stage: Stage) => {
    if (isOver) return;
    // A beat moves it on by ever less, so that it stays below the next stage.
    const progress = stages.indexOf(stage) + (beats === 0 ? 0 : 1 - 1 / (beats + 1));
    exchange.sendProgress({ progress, total: stages.length, message: inWords[stage] });
  };
  const report = (stage: Stage) => {
    clearInterval(heartbeat);
    beats = 0;
    send(stage);
    if (stage === "update") exchange.sendLog("The update is sent now.");
    if (stage !== "ask") return;
    heartbeat = setInterval(() => {
      beats += 1;
      send(stage);
    }, heartbeatMilliseconds);
    heartbeat.unref();
  };
  const { services, signal, caller, scopes, canAsk, ask } = exchange;
  return { services, signal, caller, scopes, canAsk, ask, report, end };
}

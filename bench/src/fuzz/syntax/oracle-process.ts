import { startLineProcess } from "../../line-process.ts";
import { oraclePath, type Python } from "../../python.ts";
import type { Oracle } from "./checks/oracle.ts";

/** An oracle that runs, until it is closed. */
export interface OracleProcess extends Oracle {
  readonly close: () => void;
}

/** Starts the AWS CLI's parser in a process of its own. */
export function startOracle({ command, version }: Python): OracleProcess {
  const { ask, close } = startLineProcess(command, [oraclePath("answer.py")]);
  const askAll = async (texts: readonly string[]): Promise<readonly unknown[]> => {
    const answers = await ask(texts);
    if (!isList(answers) || answers.length !== texts.length) {
      throw new Error("The oracle did not answer every text.");
    }
    return answers;
  };
  return { version, ask: askAll, close };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

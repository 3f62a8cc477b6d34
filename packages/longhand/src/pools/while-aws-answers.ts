import { whileWaiting } from "../output/progress.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { targetOptions } from "./target-options.ts";

/** Does something with pools, and shows a person that AWS takes its time. The sandbox takes none. */
export function whileAwsAnswers<Result>(
  title: string,
  given: Given,
  surroundings: Surroundings,
  act: () => Promise<Result>,
): Promise<Result> {
  return given.valueOf(targetOptions.target) === "aws" ? whileWaiting(title, surroundings, act) : act();
}

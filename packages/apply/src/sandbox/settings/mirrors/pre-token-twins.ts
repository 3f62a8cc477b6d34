import { objectOf, textOf, withMembers } from "../../json.ts";
import type { Mirror } from "../mirror.ts";

/** One trigger with two names: the older one appears as version 1 of the newer one, and the newer one's function as the older. */
export const preTokenTwins: Mirror = (merged) => {
  const triggers = objectOf(merged.settings, "LambdaConfig");
  const versioned = objectOf(triggers, "PreTokenGenerationConfig");
  const arn = textOf(versioned, "LambdaArn") ?? textOf(triggers, "PreTokenGeneration");
  if (triggers === undefined || arn === undefined) return merged;
  const both = {
    PreTokenGeneration: arn,
    PreTokenGenerationConfig: versioned ?? { LambdaVersion: "V1_0", LambdaArn: arn },
  };
  return { ...merged, settings: withMembers(merged.settings, { LambdaConfig: withMembers(triggers, both) }) };
};

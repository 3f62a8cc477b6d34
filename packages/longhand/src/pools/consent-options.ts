import { flagOption, wordsOption } from "../verb-option.ts";

/** How a person agrees beforehand. */
export const consentOptions = {
  yes: flagOption("--yes", "apply without asking; critical and one-way changes need --accept-risk, too"),
  acceptRisk: wordsOption("--accept-risk <code...>", "risks of the plan that are accepted, or all"),
} as const;

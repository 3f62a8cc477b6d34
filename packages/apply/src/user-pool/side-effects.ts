import type { Diagnostic } from "@longhand/diagnostics";
import type { Change } from "../change.ts";
import { sideEffect } from "./diagnostics.ts";

interface SideEffect {
  readonly path: RegExp;
  /** A sentence. */
  readonly effect: string;
  readonly applies?: (change: Change) => boolean;
}

const isSet = ({ after }: Change) => after !== undefined;

/** What the service does besides, when a setting changes. */
const sideEffects: readonly SideEffect[] = [
  { path: /^\/SmsConfiguration\//, effect: "The service may send a test SMS.", applies: isSet },
  {
    path: /^\/EmailConfiguration\/EmailSendingAccount$/,
    effect: "The service may create a service-linked role in the account, to send over SES.",
    applies: ({ after }) => after === "DEVELOPER",
  },
  {
    path: /^\/LambdaConfig\/Custom(?:SMS|Email)Sender\/LambdaArn$/,
    effect: "The service creates a grant for the KMS key, to encrypt what it hands to the function.",
    applies: isSet,
  },
];

/** What happens outside of the pool when changes are applied; each once. */
export function announceSideEffects(changes: readonly Change[]): readonly Diagnostic[] {
  return sideEffects.flatMap(({ path, effect, applies = () => true }) => {
    const change = changes.find((candidate) => path.test(candidate.path) && applies(candidate));
    return change === undefined
      ? []
      : [sideEffect({ kind: "pointer", pointer: change.path, part: "value" }, { effect })];
  });
}

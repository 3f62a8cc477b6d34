import { hashOf } from "../json/canonical-json.ts";
import { canonicalText } from "../json/raw-json.ts";
import type { PoolSettings } from "../plan.ts";
import { comparable } from "./comparable.ts";
import { comparableMfa } from "./comparable-mfa.ts";

/** SHA-256, hex, over all that can be set on a pool: equal for states without a difference. */
export function settingsHash({ settings, mfa, unknown }: PoolSettings): string {
  return hashOf({
    settings: comparable(settings),
    unknown: Object.fromEntries(Object.entries(unknown).map(([pointer, text]) => [pointer, canonicalText(text)])),
    ...(mfa === undefined ? {} : { mfa: comparableMfa(mfa) }),
  });
}

import type { Mirror } from "./mirror.ts";
import { emptySettings } from "./mirrors/empty-settings.ts";
import { messageTwins } from "./mirrors/message-twins.ts";
import { modelOrder } from "./mirrors/model-order.ts";
import { preTokenTwins } from "./mirrors/pre-token-twins.ts";
import { reservedTags } from "./mirrors/reserved-tags.ts";
import { snsRegion } from "./mirrors/sns-region.ts";
import { validityDays } from "./mirrors/validity-days.ts";

/** In the order in which they are done: what removes comes after what fills in. */
export const mirrors: readonly Mirror[] = [
  messageTwins,
  preTokenTwins,
  validityDays,
  snsRegion,
  reservedTags,
  emptySettings,
  modelOrder,
];

import { type Check, findingOf } from "../check.ts";

/** No text makes the product throw. */
export const neverThrows: Check = {
  title: "nothing throws",
  examine: async (attempts) => attempts.map(({ exception }) => findingOf(exception)),
};

import { mutateText } from "../../mutate-text.ts";
import type { Random } from "../../random.ts";
import { generatedDocument } from "./document.ts";

const inserted: readonly string[] = [..."=,'\"\\[]{}@ ab\n"];

/** A generated document with one to three changes. */
export function mutatedDocument(random: Random): string {
  return mutate(random, generatedDocument(random));
}

/** The text after one to three changes. */
export function mutate(random: Random, text: string): string {
  return mutateText(random, text, inserted);
}

import type { Random } from "../random.ts";
import { generatedDocument } from "./generators/document.ts";
import { mutatedDocument } from "./generators/mutation.ts";
import { oddCharacters } from "./generators/odd-characters.ts";
import { soup } from "./generators/soup.ts";
import { nearUserPoolValue } from "./generators/user-pool.ts";

/** Makes one text out of chance. */
type TextGenerator = (random: Random) => string;

/** Every generator; each text comes from one of them. Soup stands twice: it finds most. */
const generators: readonly TextGenerator[] = [
  soup,
  generatedDocument,
  mutatedDocument,
  soup,
  oddCharacters,
  nearUserPoolValue,
];

/** One text. */
export function generateText(random: Random): string {
  return random.pick(generators)(random);
}

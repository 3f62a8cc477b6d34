import { generatedDocument } from "./generators/document.ts";
import { mutatedDocument } from "./generators/mutation.ts";
import { oddCharacters } from "./generators/odd-characters.ts";
import { soup } from "./generators/soup.ts";
import { nearUserPoolValue } from "./generators/user-pool.ts";
import type { Random } from "./random.ts";

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

/** `count` texts, the same for the same source of chance. */
export function* generateTexts(random: Random, count: number): Iterable<string> {
  for (let made = 0; made < count; made += 1) {
    yield random.pick(generators)(random);
  }
}

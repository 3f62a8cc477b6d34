/** One way to make an output shorter. */
export type Reduction<Output> = (output: Output) => Output;

/**
 * What a result may weigh. A model's tokens hold at least two and a half characters of such JSON, and of other scripts about one: so
 * this is below 2,000 tokens.
 */
const maxWeight = 4_600;

/** How heavy a text is: ASCII counts once, everything else as much as a token of its own. */
function weigh(text: string): number {
  let weight = text.length;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) weight += 1.5;
  return weight;
}

/** An output that is short enough, by as few reductions as that takes; each is repeated as long as it makes it shorter. */
export function shorten<Output>(output: Output, reductions: readonly Reduction<Output>[]): Output {
  let fitting = output;
  let weight = weigh(JSON.stringify(fitting));
  for (const reduce of reductions) {
    while (weight > maxWeight) {
      const reduced = reduce(fitting);
      const reducedWeight = weigh(JSON.stringify(reduced));
      if (reducedWeight >= weight) break;
      fitting = reduced;
      weight = reducedWeight;
    }
  }
  return fitting;
}

/** What stands before the text of a documentation, in botocore's models and in Smithy's. */
const openings = ['"documentation":"', '"smithy.api#documentation": "', '"smithy.api#documentation":"'];

const quote = 0x22;
const backslash = 0x5c;

/**
 * The bytes of a model without the texts of its documentation, which are two thirds of it and cost as much time. Within a string of JSON no
 * opening can stand, because its quotes would be escaped.
 */
export function withoutDocumentation(bytes: Uint8Array): Uint8Array {
  const model = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opening = openings.find((candidate) => model.includes(candidate));
  if (opening === undefined) return bytes;
  const kept: Buffer[] = [];
  let at = 0;
  for (let found = model.indexOf(opening); found !== -1; found = model.indexOf(opening, at)) {
    const start = found + opening.length;
    kept.push(model.subarray(at, start));
    at = closingQuote(model, start);
  }
  kept.push(model.subarray(at));
  return Buffer.concat(kept);
}

/** The quote that ends a string; behind the last byte where none does. */
function closingQuote(model: Buffer, from: number): number {
  for (let at = model.indexOf(quote, from); at !== -1; at = model.indexOf(quote, at + 1)) {
    let slashes = at;
    while (slashes > from && model[slashes - 1] === backslash) slashes -= 1;
    if ((at - slashes) % 2 === 0) return at;
  }
  return model.length;
}

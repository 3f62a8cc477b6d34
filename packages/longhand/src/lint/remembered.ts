/** A function that is asked once for each argument, and remembers what it said. */
export function remembered<Given, Answer>(answer: (given: Given) => Answer): (given: Given) => Answer {
  const known = new Map<Given, { readonly answer: Answer }>();
  return (given) => {
    const found = known.get(given) ?? { answer: answer(given) };
    known.set(given, found);
    return found.answer;
  };
}

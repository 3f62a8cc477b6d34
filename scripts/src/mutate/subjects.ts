/** A package whose tests are put to the test. */
export interface Subject {
  readonly name: string;
  /** The folder of the package, from the root of the repository. */
  readonly folder: string;
  /** Beginnings of the paths, below `test/`, of the tests that are asked. */
  readonly tests: readonly string[];
}

/** Every package that is mutated. Left out are tests that ask another process, or a bundle, which a mutant in this one does not reach. */
export const subjects: readonly Subject[] = [
  { name: "grammar", folder: "grammar", tests: ["grammar/", "golden/syntax", "properties/"] },
  {
    name: "convert",
    folder: "packages/convert",
    tests: [
      "convert/locate",
      "convert/read-option",
      "convert/reports/",
      "convert/command/bare-",
      "convert/command/python-",
      "convert/command/read-command",
      "convert/command/verdicts",
      "convert/command-line/expand-",
      "convert/command-line/lex-",
      "convert/command-line/quote-",
      "convert/command-line/read-",
      "convert/help/example",
      "convert/help/man-page",
      "convert/help/reference",
      "convert/help/seed-page",
      "convert/help/syntax-blocks",
      "convert/help/omissions",
      "convert/json/explain",
      "convert/json/plain-json",
      "convert/json/read-json",
      "convert/skeleton/skeleton",
      "convert/to-",
      "golden/option",
      "golden/command",
      "architecture/page-examples",
    ],
  },
];

/** The subject of that name. Throws when there is none. */
export function findSubject(name: string): Subject {
  const subject = subjects.find((candidate) => candidate.name === name);
  if (subject === undefined)
    throw new RangeError(`"${name}" is not mutated; ${subjects.map(({ name }) => name).join(" and ")} are.`);
  return subject;
}

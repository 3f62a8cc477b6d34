/** What a worker is asked. */
export type Question =
  /** Run every test, and note what it reaches. */
  | { readonly kind: "cover" }
  /** Run these tests with a mutant switched on, up to the first that fails. */
  | { readonly kind: "try"; readonly mutant: string; readonly tests: readonly number[]; readonly hitLimit: number };

/** How a test behaved without any mutant. */
export interface TestRow {
  readonly name: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  readonly message: string;
}

/** What a worker answers. */
export type Answer =
  | {
      readonly kind: "covered";
      readonly tests: readonly TestRow[];
      /** The mutants that were reached outside any test. */
      readonly loaded: readonly string[];
      /** How often each test, by its index, reached each mutant. */
      readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
    }
  /** `failed` is the test that noticed the mutant; undefined when none did. */
  | { readonly kind: "tried"; readonly failed: string | undefined };

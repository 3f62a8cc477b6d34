/** What a worker is asked. */
export type Question =
  /** Run every test, and note what it reaches. */
  | { readonly kind: "cover" }
  /** Run tests with a mutant switched on, up to the first that fails. */
  | { readonly kind: "try"; readonly inquiry: Inquiry };

/** What is asked about a mutant. */
export interface Inquiry {
  /** -1 for none. */
  readonly mutant: number;
  /** In the order in which they run. */
  readonly tests: readonly AskedTest[];
}

/** A test that is asked. */
export interface AskedTest {
  readonly index: number;
  /** How often it may reach the changed place. */
  readonly hitLimit: number;
  /** How much of the processor's time it may take, in milliseconds: a mutant may make something endless. */
  readonly patience: number;
}

/** How a test behaved without any mutant. */
export interface TestRow {
  readonly name: string;
  readonly passed: boolean;
  /** Of the processor's time. */
  readonly milliseconds: number;
  readonly message: string;
}

/** Mutants that were reached, each with how often. */
export type Reached = readonly (readonly [mutant: number, hits: number])[];

/** What a worker answers. */
export type Answer =
  | {
      readonly kind: "covered";
      readonly tests: readonly TestRow[];
      /** What is reached outside any test. */
      readonly loaded: Reached;
      /** What each test reached, in the order of the tests. */
      readonly perTest: readonly Reached[];
    }
  /** `failed` is the test that noticed the mutant; undefined when none did. */
  | { readonly kind: "tried"; readonly failed: string | undefined }
  /** The tests cannot be loaded, even without a mutant. */
  | { readonly kind: "broken"; readonly message: string };

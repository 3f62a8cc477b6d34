/** The parts of the library that the tests use; it brings no types. */
declare module "abnf" {
  export type Part =
    | { readonly type: "alternation"; readonly alts: readonly Part[] }
    | { readonly type: "concatenation"; readonly elements: readonly Part[] }
    | { readonly type: "group"; readonly alt: Part }
    | { readonly type: "option"; readonly alt: Part }
    | { readonly type: "repetition"; readonly el: Part }
    | { readonly type: "ruleref"; readonly name: string }
    | { readonly type: "range"; readonly first: number; readonly last: number }
    | { readonly type: "caseInsensitveString" | "caseSensitveString"; readonly str: string };

  export interface Rules {
    /** By name in upper case. */
    readonly defs: Readonly<Record<string, { readonly name: string; readonly def: Part }>>;
  }

  /** Throws for a text that is no ABNF. Without `utf16`, a range is left in code points. */
  export function parseString(text: string, name: string, utf16: boolean): Rules;

  /** What is referred to and not defined, or defined and not referred to; null when there is nothing of the kind. */
  export function checkRefs(rules: Rules): readonly string[] | null;
}

/** A conversation that a person may start by name. */
export interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  /** What the person says, with the arguments filled in. */
  readonly text: (given: Readonly<Record<string, string>>) => Promise<string>;
}

/** A blank in a prompt. */
interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Every value worth proposing. */
  readonly values: () => Promise<readonly string[]>;
}

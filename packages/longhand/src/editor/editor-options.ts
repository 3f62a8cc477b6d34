import { flagOption } from "../verb-option.ts";

/** The options of `longhand lsp`. */
export const editorOptions = {
  /** Editors say it of their own accord. */
  stdio: flagOption("--stdio", "talk over standard input and output, as it does in any case"),
};

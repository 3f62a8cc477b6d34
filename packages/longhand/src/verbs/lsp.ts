import { editorOptions } from "../editor/editor-options.ts";
import { exitCodes } from "../exit-code.ts";
import { defineVerb } from "../verb.ts";

const shutdown = `{"jsonrpc":"2.0","id":1,"method":"shutdown"}`;

/** `longhand lsp` */
export const lsp = defineVerb({
  name: "lsp",
  summary: "serve an editor: findings, fixes, completion, hover and formatting in pages and scripts",
  description:
    "Speaks the Language Server Protocol on standard input and output. In Markdown, reStructuredText, text, shell scripts and workflows " +
    "it finds what `longhand lint` finds, with the nearest file of settings, and knows every option and member of a command. Nothing is run and " +
    "nothing is sent. docs/editor.md tells how to set it up.",
  options: Object.values(editorOptions),
  examples: [
    {
      does: "see that it answers",
      command: `printf 'Content-Length: ${shutdown.length}\\r\\n\\r\\n%s' '${shutdown}' | longhand lsp`,
    },
  ],
  async run(_given, { stdin, stdout, exit }) {
    // Most of what it needs, no other verb does.
    const { serveEditor } = await import("@longhand/lsp");
    const { createEditorServices } = await import("../editor/create-editor-services.ts");
    const code = await serveEditor(createEditorServices(), { stdin, stdout });
    // Whatever still holds the process open, such as a page that is about to be looked at, has nobody to serve any more.
    exit?.(code);
    return code === 0 ? exitCodes.fine : exitCodes.problemsFound;
  },
});

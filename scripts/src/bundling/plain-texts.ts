import type { Plugin } from "esbuild";

/**
 * Writes generated texts as plain strings. Of `String.raw`, which keeps them readable in their files, V8 makes two strings, both of which
 * are in the compiled code and so in the memory of every process that reads it.
 */
export const plainTexts: Plugin = {
  name: "plain-texts",
  setup: ({ onLoad }) => {
    onLoad({ filter: /(?:cognito-idp|aws-cli)\.gen\.js$/ }, async ({ path }) => {
      const texts: object = await import(path);
      const lines = Object.entries(texts).map(([name, text]) => `export const ${name}=${JSON.stringify(text)};`);
      return { contents: lines.join("\n") };
    });
  },
};

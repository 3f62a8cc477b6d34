import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cliName, cognitoIdp } from "@longhand/model";
import { build, type Plugin } from "esbuild";
import { rulesInWords } from "../grammar/rules-in-words.ts";
import { pathOf } from "../path-of.ts";
import { reducedModel } from "./reduced-model.ts";

const root = pathOf("");
const page = join(root, "packages/playground/src/page");

/** In the order in which later rules win. */
const styleSheets = ["theme", "frame", "editor", "problems", "views", "narrow"];

/**
 * Builds the playground into a folder: `index.html`, which has everything in it and also opens from the disk, and `model.js` beside it
 * with the rest of the service. Needs the compiled packages.
 */
export async function buildPlayground(outdir: string): Promise<void> {
  const { cognitoIdpJson }: { readonly cognitoIdpJson: string } = await import(
    join(root, "packages/model/dist/cognito-idp.gen.js")
  );
  const parts: Readonly<Record<string, string>> = {
    "/* style */": styleSheets.map((name) => readFileSync(join(page, `style/${name}.css`), "utf8")).join("\n"),
    "/* script */": await bundlePage(cognitoIdpJson),
    "<!-- operations -->": operationList(),
    "<!-- grammar -->": grammarFigures(),
  };
  const template = readFileSync(join(page, "index.html"), "utf8");
  const html = Object.entries(parts).reduce((text, [mark, part]) => text.replace(mark, () => part), template);
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, "index.html"), html);
  writeFileSync(join(outdir, "model.js"), `globalThis.longhandModel=${JSON.stringify(cognitoIdpJson)};\n`);
}

async function bundlePage(model: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/playground/dist/page/main.js")],
    bundle: true,
    minify: true,
    // A page from the disk may load no modules.
    format: "iife",
    platform: "browser",
    target: "es2023",
    mainFields: ["module", "main"],
    alias: {
      // The compiled library, so that it shares its modules with the packages below.
      longhand: join(root, "packages/longhand/dist/index.js"),
      "node:crypto": join(root, "packages/playground/dist/page/sha256.js"),
    },
    plugins: [withModel(reducedModel(model))],
    legalComments: "eof",
    write: false,
    logLevel: "warning",
  });
  // What would end the script is written another way; it only stands in texts and patterns.
  return outputFiles.map(({ text }) => text.replaceAll("</script", "<\\/script")).join("");
}

/** Puts a model in the place of the one in the bundle. */
function withModel(json: string): Plugin {
  return {
    name: "with-model",
    setup: ({ onLoad }) => {
      onLoad({ filter: /cognito-idp\.gen\.js$/ }, () => ({
        contents: `export const cognitoIdpJson=${JSON.stringify(json)}`,
      }));
    },
  };
}

function operationList(): string {
  const names = [...cognitoIdp().operations.keys()].map(cliName);
  return names.map((name) => `<option${name === "update-user-pool" ? " selected" : ""}>${name}</option>`).join("");
}

function grammarFigures(): string {
  const figures = Object.entries(rulesInWords).map(([name, sentence]) => {
    const drawing = readFileSync(join(root, `docs/grammar/${name}.svg`), "utf8");
    const words = sentence.replaceAll(/`([^`]*)`/g, "<code>$1</code>");
    return `<figure><figcaption>${name}</figcaption><p class="note">${words}</p>${drawing}</figure>`;
  });
  return figures.join("\n");
}

import anser from "anser";
import wrapAnsi from "wrap-ansi";

/** What a picture of a terminal needs besides its lines. */
interface Screen {
  /** For those who do not see it. */
  readonly description: string;
  /** In columns. */
  readonly width: number;
}

const column = 8.4;
const line = 20;
const margin = 20;

/** Terminal colours as anser names them, on light and on dark. */
const style = `
    text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; white-space: pre; fill: #1f2328 }
    .screen { fill: #f6f8fa; stroke: #d1d9e0 }
    .ansi-red { fill: #cf222e } .ansi-green { fill: #116329 } .ansi-yellow { fill: #7d4e00 } .ansi-cyan { fill: #1b7c83 }
    .bold { font-weight: 600 } .dim { opacity: 0.7 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .screen { fill: #0d1117; stroke: #3d444d }
      .ansi-red { fill: #ff7b72 } .ansi-green { fill: #7ee787 } .ansi-yellow { fill: #e3b341 } .ansi-cyan { fill: #76e3ea }
    }`;

/** Lines with terminal colours (SGR) as an SVG that fits light and dark pages; longer ones go on in the next row, as in a terminal. */
export function terminalSvg(texts: readonly string[], { description, width }: Screen): string {
  const lines = texts.flatMap((text) =>
    wrapAnsi(text, width, { hard: true, trim: false, wordWrap: false }).split("\n"),
  );
  const size = { width: Math.ceil(width * column + 2 * margin), height: lines.length * line + 2 * margin };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img">`,
    `  <title>${escaped(description)}</title>`,
    `  <style>${style}\n  </style>`,
    `  <rect class="screen" x="0.5" y="0.5" width="${size.width - 1}" height="${size.height - 1}" rx="8"/>`,
    ...lines.map((text, index) => `  <text x="${margin}" y="${margin + (index + 0.75) * line}">${spans(text)}</text>`),
    "</svg>",
    "",
  ].join("\n");
}

function spans(text: string): string {
  return anser
    .ansiToJson(text, { use_classes: true, remove_empty: true })
    .map(({ content, fg, decorations }) => {
      const classes = [fg, ...decorations].filter((name) => name !== null && name !== undefined).join(" ");
      return classes === "" ? escaped(content) : `<tspan class="${classes}">${escaped(content)}</tspan>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

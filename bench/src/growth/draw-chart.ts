/** Lines to draw over two logarithmic axes. */
export interface Chart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

interface Axis {
  readonly title: string;
  readonly format: (value: number) => string;
}

interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const width = 760;
const height = 420;
const plot = { left: 80, right: 640, top: 56, bottom: 356 } as const;

/** Told apart without colour too: each line has its name at its end. Both are readable on white and on black. */
const colours = ["#2563eb", "#0d9488", "#a16207", "#dc2626", "#9333ea"] as const;

/** A chart as SVG, with the colours of a page that is light or dark. */
export function drawChart({ title, x, y, series }: Chart): string {
  const points = series.flatMap((line) => line.points);
  const scaleX = logScale(
    points.map((point) => point.x),
    plot.left,
    plot.right,
  );
  const scaleY = logScale(
    points.map((point) => point.y),
    plot.bottom,
    plot.top,
  );
  const ends = spreadOut(series.map((line) => scaleY.at(line.points.at(-1)?.y ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    style,
    text({ at: [plot.left, 28], words: title, kind: "title" }),
    ...scaleX.ticks.map((value) => {
      const at = scaleX.at(value);
      return (
        grid([at, plot.top], [at, plot.bottom]) +
        text({ at: [at, plot.bottom + 20], words: x.format(value), kind: "middle" })
      );
    }),
    ...scaleY.ticks.map((value) => {
      const at = scaleY.at(value);
      return (
        grid([plot.left, at], [plot.right, at]) +
        text({ at: [plot.left - 8, at + 4], words: y.format(value), kind: "end" })
      );
    }),
    text({ at: [(plot.left + plot.right) / 2, height - 16], words: x.title, kind: "middle" }),
    text({ at: [plot.left, plot.top - 10], words: y.title, kind: "start" }),
    ...series.map((line, index) => {
      const colour = colours[index % colours.length] ?? colours[0];
      const places = line.points.map((point) => `${round(scaleX.at(point.x))},${round(scaleY.at(point.y))}`);
      const last = scaleX.at(line.points.at(-1)?.x ?? 1);
      return [
        `<polyline points="${places.join(" ")}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
        ...places.map((place) => `<circle cx="${place.replace(",", '" cy="')}" r="3.5" fill="${colour}"/>`),
        text({ at: [last + 10, (ends[index] ?? 0) + 4], words: line.name, kind: "start", colour }),
      ].join("\n");
    }),
    "</svg>\n",
  ].join("\n");
}

const style = `<style>
  text { font: 13px system-ui, sans-serif; fill: #333 } .title { font-size: 16px; font-weight: 600 }
  .middle { text-anchor: middle } .end { text-anchor: end } line { stroke: #8884 }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } }
</style>`;

interface LogScale {
  readonly at: (value: number) => number;
  /** The powers of ten from below the least to above the most. */
  readonly ticks: readonly number[];
}

function logScale(values: readonly number[], from: number, to: number): LogScale {
  const least = Math.floor(Math.log10(Math.min(...values)) + 0.05);
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values)) - 0.05));
  const at = (value: number) => from + ((Math.log10(value) - least) / (most - least)) * (to - from);
  return { at, ticks: Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)) };
}

/** Heights that leave a line of text between each two of them, in the order in which they came. */
function spreadOut(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const spread = [...heights];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    spread[index] = Math.max(heights[index] ?? 0, lowest + 17);
    lowest = spread[index];
  }
  return spread;
}

interface Text {
  readonly at: readonly [x: number, y: number];
  readonly words: string;
  readonly kind: "title" | "middle" | "start" | "end";
  readonly colour?: string;
}

function text({ at: [x, y], words, kind, colour }: Text): string {
  const fill = colour === undefined ? "" : ` style="fill: ${colour}"`;
  return `<text x="${round(x)}" y="${round(y)}" class="${kind}"${fill}>${escaped(words)}</text>`;
}

function grid([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

import { suite } from "uvu";
import * as assert from "uvu/assert";
import { standings } from "../architecture/levels.ts";
import { readText } from "../harness/repository.ts";

const names = [...standings].map(([name, { level }]) => ({ name: name.replace("@longhand/", ""), level }));

/** The packages of the drawing, with the number at the left of their row. */
function drawn(): readonly { readonly name: string; readonly level: number }[] {
  let level = -1;
  return [...readText("docs/pictures/architecture.svg").matchAll(/class="(level|name)"[^>]*>([^<]+)</g)].flatMap(
    ([, kind, text = ""]) => {
      if (kind === "name") return [{ name: text, level }];
      level = Number(text);
      return [];
    },
  );
}

function byName(rows: readonly { readonly name: string; readonly level: number }[]) {
  return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const page = suite("the page about the architecture");

page("its drawing has every package on its level", () => {
  assert.equal(byName(drawn()), byName(names));
});

page("its table has every package", () => {
  const listed = [...readText("docs/architecture.md").matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name = ""]) => name);
  assert.equal(listed.toSorted(), names.map(({ name }) => name).toSorted());
});

page.run();

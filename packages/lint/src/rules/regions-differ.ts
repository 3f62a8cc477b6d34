import { defineDiagnostic, show } from "@longhand/diagnostics";
import type { Binding } from "../binding.ts";
import type { Command } from "../command.ts";
import { defineSnippetRule } from "../rule.ts";
import { namedRegions } from "./command/regions.ts";

interface Difference {
  readonly by: string;
  readonly region: string;
  readonly otherBy: string;
  readonly other: string;
}

const diagnostic = defineDiagnostic<Difference>({
  code: "snippet/regions-differ",
  severity: "warning",
  message: ({ by, region, otherBy, other }) => `${capital(by)} says ${show(region)}, and ${otherBy} ${show(other)}.`,
});

const regionName = /[a-z]{2}(?:-[a-z]+)+-\d/g;

/** Operations whose business is to lead from one Region to another. */
const acrossRegions = /copy|replica|peer|restore|import|export|global|transfer|migrat|cross-region|associate/i;

/** One command for two Regions. */
export const regionsDiffer = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    const name = binding.reading.operation?.name;
    if (name === undefined || acrossRegions.test(name) || !mayNameTwo(command, binding)) return [];
    const [first, ...others] = namedRegions(command, binding);
    if (first === undefined) return [];
    return (
      others
        // SES identities of some Regions serve pools of every one.
        .filter(({ region, by }) => region !== first.region && !by.includes("SourceArn"))
        .map(({ region, by, place }) => {
          const related = [{ message: "The other Region.", at: first.place }];
          return diagnostic(place, { by, region, otherBy: first.by, other: first.region }, { related });
        })
    );
  },
});

/** A look that costs little: most commands name no Region at all. */
function mayNameTwo({ argv }: Command, { files }: Binding): boolean {
  let found = 0;
  for (const { text } of [...argv, ...files.values()]) found += text.match(regionName)?.length ?? 0;
  return found > 1;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { defineDiagnostic, show } from "@longhand/diagnostics";
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

/** Operations whose business is to lead from one Region to another. */
const acrossRegions = /copy|replica|peer|restore|import|export|global|transfer|migrat|cross-region|associate/i;

/** One command for two Regions. */
export const regionsDiffer = defineSnippetRule({
  diagnostic,
  fixes: "none",
  scope: "command",
  check({ command, binding }) {
    const name = binding.reading.operation?.name;
    if (name === undefined || acrossRegions.test(name)) return [];
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { WordTarget } from "@longhand/convert";
import { cliName, cognitoIdp, options } from "@longhand/model";

/** An option, with the operation in front of its name: `update-user-pool --policies`. */
export interface NamedOption extends WordTarget {
  readonly title: string;
}

/** Every option of every operation of the service that takes a word. */
export const everyOption: readonly NamedOption[] = [...cognitoIdp().operations.values()].flatMap((operation) =>
  [...options(operation).values()]
    .filter(({ form, member }) => form !== "off" && member.shape.kind !== "boolean")
    .map(({ name, member }) => ({ title: `${cliName(operation.name)} ${name}`, name, shape: member.shape })),
);

const byTitle = new Map(everyOption.map((option) => [option.title, option]));

/** The option of that title; undefined when the service has none. */
export function findNamedOption(title: string): NamedOption | undefined {
  return byTitle.get(title);
}

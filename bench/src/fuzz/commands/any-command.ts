import { cliName, cognitoIdp, type Operation, type Option, options } from "@longhand/model";
import type { Random } from "../random.ts";
import { soup } from "../syntax/generators/soup.ts";
import { generateText } from "../syntax/generators.ts";
import { anyValue } from "../values/any-value.ts";

const operations: readonly Operation[] = [...cognitoIdp().operations.values()];

/** The operation with the most options is worth as much as all others together. */
const favourite = operations.filter(({ name }) => name === "UpdateUserPool");

/** Words that are not of the operation, or that change how the others are read. */
const strayWords: readonly string[] = [
  ...[
    "--region",
    "us-west-2",
    "--output",
    "json",
    "--query",
    "a",
    "--debug",
    "--no-debug",
    "--endpoint-url",
    "http://h",
  ],
  ...["--", "-", "---", "--a", "-x", "=", "--=", "--user-pool-id=", "--no-", "help", "aws", "s3", "", "😀", "\u0000"],
  ...[
    "--generate-cli-skeleton",
    "input",
    "output",
    "--cli-input-json",
    "{}",
    '{"UserPoolId":"x"}',
    "--cli-auto-prompt",
  ],
  ...["--page-size", "--max-items", "--starting-token", "--profile", "--version", "--no-paginate", "--color", "off"],
];

/** The words behind `aws`. */
export function anyCommand(random: Random): readonly string[] {
  const operation = random.pick(random.chance(50) && favourite.length > 0 ? favourite : operations);
  const all = [...options(operation).values()];
  const chosen = all.length === 0 ? [] : random.many(0, 4, () => random.pick(all));
  const required = all.filter(({ required: isRequired }) => isRequired && random.chance(85));
  const words = [...required, ...chosen].flatMap((option) => wordsOf(random, option));
  const strays = random.chance(30) ? random.many(1, 3, () => random.pick(strayWords)) : [];
  const start = random.chance(97) ? ["cognito-idp", cliName(operation.name)] : [];
  const whole: readonly string[] = [...start, ...words];
  return strays.reduce((command, stray) => command.toSpliced(random.below(command.length + 1), 0, stray), whole);
}

function wordsOf(random: Random, { name, form, member }: Option): readonly string[] {
  const written = random.chance(94) ? name : name.slice(0, -1 - random.below(4));
  if (form !== "value") return [written];
  const value = valueWords(random, member.shape);
  return random.chance(5) ? [`${written}=${value[0] ?? ""}`, ...value.slice(1)] : [written, ...value];
}

function valueWords(random: Random, shape: Option["member"]["shape"]): readonly string[] {
  const words = random.many(1, shape.kind === "list" ? 3 : 1, () => {
    if (random.chance(15)) return soup(random);
    if (random.chance(35)) return generateText(random);
    const value = anyValue(random, shape);
    return typeof value === "string" ? value : JSON.stringify(value);
  });
  return random.chance(95) ? words : words.slice(1);
}

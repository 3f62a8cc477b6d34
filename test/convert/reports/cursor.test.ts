import { optionPlaces, type WordPlace, wordPlaces } from "@longhand/convert";
import { findOperation } from "@longhand/model";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { weatherServices } from "./weather-station.ts";

/** Commands that are being written; the cursor is `|`, and `v2:` before one names the version. */
const rows = [
  "|",
  "aws |",
  "w|",
  "--|",
  "--re|",
  "--region |",
  "--region=|",
  "--output t|",
  "--output=|t",
  "--color |",
  "--region eu-west-1 |",
  "--region eu-west-1 w|",
  "weather |",
  "weather re|",
  "weather -|",
  "weather --output |",
  "weather help |",
  "nope |",
  "weather nope |",
  "storm |",
  "storm log |",
  "storm log sh|",
  "weather wait |",
  "weather wait report-listed --|",
  "weather delete-report |",
  "weather delete-report --|",
  "weather delete-report --ci|",
  "weather delete-report --city |",
  "weather delete-report --city Os|lo --day x",
  "weather delete-report --city Oslo |",
  "weather delete-report --city Oslo --|",
  "weather delete-report --city| Oslo",
  "weather delete-report --city=|",
  "weather delete-report --city=Os|lo",
  "weather delete-report --ci=|",
  "weather delete-report --day Count=1,|",
  "weather delete-report --day Count=1 |",
  "weather delete-report --output |",
  "weather delete-report --cli-input-json |",
  "weather delete-report --generate-cli-skeleton |",
  "v2: weather delete-report --generate-cli-skeleton |",
  "v2: weather delete-report --cli-|",
  "weather delete-report --no-cli-pager --cli-|",
  "weather list-reports --detailed --|",
  "weather list-reports --no-detailed |",
  "weather list-reports --max-items |",
  "weather change-station --open |",
  "weather change-station --height |",
  "weather archive |",
  "weather archive a |",
  "weather archive --kind |",
  "weather archive --tags |",
  "weather archive --tags x |",
  "weather archive --range 1 |",
  "weather report --notes |",
  "weather report --notes a |",
  "weather report --notes a | b",
  "weather report --notes a |b",
  "weather report -- |",
  "weather report x |",
];

/** The general options, which every command has, are counted. */
function namesOf(options: readonly { readonly name: string }[]): string {
  const names = options.map(({ name }) => name);
  const own = names.slice(0, names.includes("--no-verify-ssl") ? names.indexOf("--no-verify-ssl") : undefined);
  return own.length === names.length ? names.join(" ") : `${own.join(" ")} and ${names.length - own.length} more`;
}

function printPlace(place: WordPlace): string {
  switch (place.kind) {
    case "service":
      return "a service";
    case "operation":
      return `an operation of ${place.service.id}`;
    case "name":
      return `an option of ${place.operation?.name ?? "any"}: ${namesOf(place.options)}`;
    case "value": {
      const { option, operation, words, index, from } = place;
      const of = [option.name, option.option?.member.name ?? "(general)", operation?.name ?? "any"].join(", ");
      const choices = option.choices === undefined ? "" : `, one of ${option.choices.join(" ")}`;
      return `value ${index} of ${of}, from ${from} in ⟨${words.join("⟩ ⟨")}⟩${choices}`;
    }
    default:
      return place satisfies never;
  }
}

function cursorOf(line: string) {
  const words = line.split(" ");
  const index = words.findIndex((word) => word.includes("|"));
  const offset = words[index]?.indexOf("|") ?? 0;
  return { argv: words.map((word) => word.replace("|", "")), cursor: { index, offset } };
}

const reports = suite("convert: reports of cursors");

reports("what the word at the cursor may stand for", () => {
  const services = weatherServices();
  const found = rows.map((row) => {
    const [, version, line = ""] = /^(?:(v[12]): )?(.*)$/.exec(row) ?? [];
    const cli = (["v1", "v2"] as const).find((one) => one === version);
    const { argv, cursor } = cursorOf(line);
    const places = wordPlaces(argv, cursor, { services, ...(cli && { cli }) });
    return ["", `$ ${row}`, ...places.map((place) => `  ${printPlace(place)}`), ""].join("\n");
  });
  matchSnapshot("reports/cursors.txt", found.join(""));
});

reports("what it may stand for behind an operation", () => {
  const weather = weatherServices().get("weather");
  const operation = weather && findOperation(weather, "list-reports");
  if (weather === undefined || operation === undefined) throw new Error("no operation");
  const lines = ["|", "--|", "--city |", "--city=O|", "--city O --detailed |", "--max-items 5 --page|", "--limit x|"];
  const found = lines.map((line) => {
    const { argv, cursor } = cursorOf(line);
    const places = optionPlaces(operation, weather, argv, cursor);
    return ["", `$ … ${line}`, ...places.map((place) => `  ${printPlace(place)}`), ""].join("\n");
  });
  matchSnapshot("reports/cursors-behind-an-operation.txt", found.join(""));
});

reports.run();

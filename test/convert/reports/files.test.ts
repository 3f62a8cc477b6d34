import { locate, readCommand, readOption, readRequest, refuseFiles } from "@longhand/convert";
import { findOperation, findOption } from "@longhand/model";
import { checkValue } from "@longhand/validation";
import { suite } from "uvu";
import { matchSnapshot } from "../../harness/snapshot.ts";
import { pictured, printDiagnostics } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { printValue } from "./print-value.ts";
import { byteFiles, readWeatherFile } from "./weather-files.ts";
import { weatherServices } from "./weather-station.ts";

/** Options and words that name files. */
const rows = [
  "--note file://note.txt",
  "--note file://long.txt",
  "--note file://lines.txt",
  "--note fileb://photo",
  "--note file://missing",
  "--note file://secret",
  "--note File://note.txt",
  "--count file://numbers.txt",
  "--count file://note.txt",
  "--count fileb://photo",
  "--dry file://empty",
  "--photo fileb://photo",
  "--photo fileb://utf-8",
  "--photo file://note.txt",
  "--day file://day.txt",
  "--day file://day-with-newline.txt",
  "--day file://wrong-day.txt",
  "--day file://day.json",
  "--day file://wrong-day.json",
  "--day file://broken.json",
  "--day file://days.json",
  "--day file://empty",
  "--day fileb://photo",
  "--names fileb://photo",
  "--days file://day.txt",
  "--days file://wrong-day.txt",
  "--days file://days.json",
  "--days file://day.json",
  "--days file://days-without-brackets.json",
  "--days file://empty",
  "--days fileb://photo",
  "--notes file://note.txt",
  "--notes file://emoji.txt",
  "--notes file://empty",
  "--notes file://day.json",
  "--notes file://missing",
  "--counts file://numbers.txt",
  "--counts file://mixed.txt",
  "--counts fileb://photo",
  "--photos fileb://photo",
  "--grid file://numbers.txt",
  "--extras file://days-without-brackets.json",
  "--extra file://day.txt",
  "--notes file://note.txt|b",
  "--day Note@=file://note.txt",
  "--day Note@=file://long.txt,Count=1",
  "--day Count@=file://numbers.txt",
  "--day Count@=file://note.txt",
  "--day Photo@=fileb://photo,Note@=fileb://photo,Count@=fileb://photo",
  "--day Notes@=file://note.txt,x,file://lines.txt",
  "--day Notes@=[file://note.txt,b]",
  "--day Inner={Note@=file://note.txt,Wind=1}",
  "--day Inner@={Note=file://note.txt}",
  "--day Days=[{Note@=file://missing},{Note@=file://secret}]",
  "--day Note@=file://secret,Sky@=file://missing",
  "--day Note@=https://x",
  "--day Note=file://note.txt",
  "--day Note@=a,file://missing=b",
  "--day Count=1,Note@=file://note.txt,file://missing,Sky=b",
];

const operation = () => {
  const weather = weatherServices().get("weather");
  const found = weather && findOperation(weather, "report");
  if (found === undefined) throw new Error("no operation");
  return found;
};

/** What comes of an option whose words name files, and all that is said of it. */
function report(row: string, files = readWeatherFile): string {
  const [name = "", words = ""] = row.split(/ (.*)/s);
  const member = findOption(operation(), name);
  if (member === undefined) throw new Error(`no option ${name}`);
  const reading = readOption({ name, shape: member.shape }, words.split("|"), files);
  const { value, unfinished, diagnostics } = reading;
  const checked = value === undefined ? [] : locate(checkValue(value, member.shape), reading);
  return [
    "",
    `$ ${pictured(row)}`,
    value === undefined ? `  (stops at ${printValue(unfinished)})` : `  ${printValue(value)}`,
    ...printDiagnostics([...diagnostics, ...checked]),
    "",
  ].join("\n");
}

const reports = suite("convert: reports of files");

reports("what is said of words that name files", () => {
  matchSnapshot("reports/files/words.txt", rows.map((row) => report(row)).join(""));
});

reports("what is said of words that name files, where none is read", () => {
  const refused = ["--note file://note.txt", "--days file://day.txt", "--day Note@=file://note.txt"];
  matchSnapshot("reports/files/refused.txt", refused.map((row) => report(row, refuseFiles)).join(""));
});

reports("how the bytes of a request are read", () => {
  const services = weatherServices();
  const read = byteFiles.map((file) => {
    const argv = ["weather", "report", "--cli-input-json", file];
    return ["", `  ${file}`, ...printReading(readCommand(argv, { services, files: readWeatherFile })), ""].join("\n");
  });
  matchSnapshot("reports/files/bytes.txt", read.join(""));
});

reports("what is said of a request in JSON", () => {
  const texts = [
    '{"Count": 1.5, "Day": {"Total": 2.0, "Nope": 1}, "Nope": [1.0]}',
    '{"Count": 1, "Count": 2}',
    "[]",
    '"x"',
    "null",
    "{",
    "",
  ];
  const read = texts.map((text) => {
    const { value, diagnostics } = readRequest({ name: "request", text }, operation());
    return ["", `  ${printValue(value)}`, ...printDiagnostics(diagnostics), ""].join("\n");
  });
  matchSnapshot("reports/files/requests.txt", read.join(""));
});

reports.run();

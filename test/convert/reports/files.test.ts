import { type FilePort, readCommand, readRequest, refuseFiles } from "@longhand/convert";
import { suite } from "uvu";
import { printDiagnostics } from "./print-diagnostic.ts";
import { printReading } from "./print-reading.ts";
import { printValue } from "./print-value.ts";
import { reportOption } from "./report-option.ts";
import { testReports } from "./report-tests.ts";
import { byteFiles, readWeatherFile } from "./weather-files.ts";
import { weatherOperation, weatherServices } from "./weather-station.ts";

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

/** What comes of an option whose words name files, and all that is said of it. */
function reporterOf(files: FilePort) {
  const { operation } = weatherOperation();
  return (row: string) => reportOption(operation, row, files);
}

const reports = suite("convert: reports of files");

testReports({
  suite: reports,
  title: "what is said of words that name files",
  snapshot: "reports/files/words.txt",
  rows,
  reporter: () => reporterOf(readWeatherFile),
});

testReports({
  suite: reports,
  title: "what is said of words that name files, where none is read",
  snapshot: "reports/files/refused.txt",
  rows: ["--note file://note.txt", "--days file://day.txt", "--day Note@=file://note.txt"],
  reporter: () => reporterOf(refuseFiles),
});

testReports({
  suite: reports,
  title: "how the bytes of a request are read",
  snapshot: "reports/files/bytes.txt",
  rows: byteFiles,
  reporter: () => {
    const services = weatherServices();
    return (file) => {
      const argv = ["weather", "report", "--cli-input-json", file];
      return [`$ ${file}`, ...printReading(readCommand(argv, { services, files: readWeatherFile }))];
    };
  },
});

testReports({
  suite: reports,
  title: "what is said of a request in JSON",
  snapshot: "reports/files/requests.txt",
  rows: [
    '{"Count": 1.5, "Day": {"Total": 2.0, "Nope": 1}, "Nope": [1.0]}',
    '{"Count": 1, "Count": 2}',
    "[]",
    '"x"',
    "null",
    "{",
    "",
  ],
  reporter: () => {
    const { operation } = weatherOperation();
    return (text) => {
      const { value, diagnostics } = readRequest({ name: "request", text }, operation);
      return [`  ${printValue(value)}`, ...printDiagnostics(diagnostics)];
    };
  },
});

reports.run();

import {
  type CliService,
  findOperation,
  loadService,
  type Operation,
  type Service,
  type Shape,
  withCliFacts,
} from "@longhand/model";

/** The members of a day: one of each kind, and days again, so that each kind occurs as deep as one likes. */
const day = {
  Count: "Count",
  Total: "Total",
  Wind: "Wind",
  Rain: "Rain",
  Dry: "Flag",
  Time: "Time",
  Photo: "Photo",
  Note: "Text",
  Sky: "Sky",
  Notes: "Texts",
  Counts: "Counts",
  Flags: "Flags",
  Grid: "Grid",
  Names: "Names",
  Totals: "Totals",
  Extra: "Extra",
  Inner: "Day",
  Days: "Days",
};

const model = {
  service: { id: "weather", name: "Example Weather", apiVersion: "2020-01-02" },
  operations: {
    Report: { input: "ReportInput", output: "ReportOutput" },
    ListReports: { input: "ListReportsInput", output: "ListReportsOutput" },
    DeleteReport: { input: "DeleteReportInput" },
    ChangeStation: { input: "ChangeStationInput" },
  },
  shapes: {
    ReportInput: {
      type: "structure",
      members: {
        ...day,
        Day: "Day",
        ByCity: "ByCity",
        Extras: "Extras",
        Photos: "Photos",
        Station: "Station",
        Board: "Board",
        Code: "Code",
      },
    },
    Day: { type: "structure", members: day },
    Count: { type: "integer", min: 0, max: 100 },
    Total: { type: "long" },
    Wind: { type: "double", max: 500 },
    Rain: { type: "float" },
    Flag: { type: "boolean" },
    Time: { type: "timestamp" },
    Photo: { type: "blob", max: 8 },
    Text: { type: "string", max: 12 },
    Code: { type: "string", pattern: "[a-z]+", sensitive: true },
    Sky: { type: "string", enum: ["CLEAR", "CLOUDY", "half-clear"] },
    Texts: { type: "list", member: "Text", max: 3 },
    Counts: { type: "list", member: "Count" },
    Flags: { type: "list", member: "Flag" },
    Grid: { type: "list", member: "Counts" },
    Photos: { type: "list", member: "Photo" },
    Names: { type: "map", key: "Text", value: "Text", min: 1 },
    Totals: { type: "map", key: "Sky", value: "Total" },
    Extra: { type: "structure", members: {}, document: true },
    Extras: { type: "list", member: "Extra" },
    Days: { type: "list", member: "Day" },
    ByCity: { type: "map", key: "Text", value: "Day" },
    Station: { type: "structure", members: { Value: "Text" } },
    Board: { type: "structure", members: { Lists: "NameLists" } },
    NameLists: { type: "list", member: "Names" },
    ReportOutput: { type: "structure", members: { Place: "Text", Days: "Days", Seen: "ByCity", Hits: "Rain" } },
    ListReportsInput: {
      type: "structure",
      members: { City: "Text", Limit: "Count", NextToken: "Text", Detailed: "Flag" },
      required: ["City", "Detailed"],
    },
    ListReportsOutput: { type: "structure", members: { Reports: "Days", NextToken: "Text" } },
    ChangeStationInput: {
      type: "structure",
      members: { City: "Text", Open: "Switch", Sensors: "Texts" },
      required: ["City", "Sensors"],
    },
    Switch: { type: "structure", members: { Value: "Flag" } },
    DeleteReportInput: { type: "structure", members: { City: "Text", Day: "Day" }, required: ["City", "Day"] },
  },
};

const nothing = { options: new Map(), without: new Set<string>(), words: [], commands: new Map() };

/** A value that a command reads as JSON by code of its own, as `emr` does its `--configurations`. */
const steps: Shape = {
  kind: "list",
  name: "steps",
  form: "json",
  length: {},
  sensitive: false,
  element: {
    kind: "structure",
    name: "step",
    document: false,
    union: false,
    sensitive: false,
    members: new Map([
      ["Name", { name: "Name", required: true, shape: { kind: "string", name: "Name", limits: {}, sensitive: false } }],
    ]),
  },
};

/** What the AWS CLI would make of the service beside its model: pages, a waiter, a command of its own, an option renamed. */
const facts: CliService = {
  ...nothing,
  model: "weather",
  paged: new Map([["list-reports", ["NextToken", "Limit"]]]),
  operations: new Map([
    [
      "change-station",
      {
        ...nothing,
        without: new Set(["--sensors"]),
        options: new Map([
          ["--open", { takes: "optional", required: false, member: "Open" }],
          ["--no-open", { takes: "none", required: false, member: "Open", sends: false }],
          ["--height", { takes: "one", required: false, type: "int" }],
          ["--share", { takes: "one", required: false, type: "float" }],
        ]),
      },
    ],
  ]),
  commands: new Map([
    ["wait", { ...nothing, commands: new Map([["report-listed", { ...nothing, operation: "ListReports" }]]) }],
    [
      "archive",
      {
        ...nothing,
        words: [
          { name: "source", takes: "one" },
          { name: "targets", takes: "some" },
        ],
        options: new Map([
          ["--kind", { takes: "one", required: true, choices: ["daily", "hourly"] }],
          ["--copies", { takes: "one", required: false }],
          ["--share", { takes: "one", required: false }],
          ["--dry-run", { takes: "none", required: false }],
          ["--tags", { takes: "some", required: false }],
          ["--range", { takes: 2, required: false }],
          ["--steps", { takes: "one", required: false, shape: steps }],
        ]),
      },
    ],
  ]),
};

/** A command without a model: `storm warn`, `storm log show`. */
const storm: CliService = {
  ...nothing,
  model: "",
  paged: new Map(),
  operations: new Map(),
  commands: new Map([
    ["warn", { ...nothing, words: [{ name: "city", takes: "one" }] }],
    ["log", { ...nothing, commands: new Map([["show", nothing]]) }],
    [
      "pack",
      {
        ...nothing,
        words: [
          { name: "first", takes: "optional" },
          { name: "others", takes: "any" },
        ],
        options: new Map([
          ["--into", { takes: "any", required: false }],
          ["--last", { takes: "optional", required: false }],
        ]),
      },
    ],
    ["send", { ...nothing, words: [{ name: "pair", takes: 2 }] }],
    ["route", { ...nothing, words: [{ name: "from", takes: "one" }], commands: new Map([["back", nothing]]) }],
    [
      "watch",
      {
        ...nothing,
        options: new Map([["--every", { takes: "one", required: false }]]),
        commands: new Map([["stop", nothing]]),
      },
    ],
  ]),
};

/** A command that asks questions where it gets no words. */
const questions: CliService = {
  ...nothing,
  model: "",
  paged: new Map(),
  operations: new Map(),
  commands: new Map([["list", nothing]]),
};

/** A service from a time before shorthand: `--instances i-1 i-2`. */
const oldBalancer = {
  service: { id: "elb", name: "Balancer", apiVersion: "2012-06-01" },
  operations: {
    RegisterInstancesWithLoadBalancer: { input: "Input" },
    DeregisterInstances: { input: "Input" },
  },
  shapes: {
    Input: { type: "structure", members: { Instances: "Instances", Zone: "Text" } },
    Instances: { type: "list", member: "Instance" },
    Instance: { type: "structure", members: { InstanceId: "Text" } },
    Text: { type: "string" },
  },
};

function load(facts: object): Service {
  const { service, problems } = loadService(facts);
  if (service === undefined) throw new Error(JSON.stringify(problems));
  return service;
}

/** The services of the reports by name. Made anew at each call, so that nothing is remembered of them. */
export function weatherServices(): ReadonlyMap<string, Service> {
  return new Map([
    ["weather", withCliFacts("weather", facts, load(model))],
    ["storm", withCliFacts("storm", storm)],
    ["configure", withCliFacts("configure", questions)],
    ["elb", load(oldBalancer)],
  ]);
}

/** `weather report`, made anew at each call. */
export function weatherOperation(): { readonly weather: Service; readonly operation: Operation } {
  const weather = weatherServices().get("weather");
  const operation = weather && findOperation(weather, "report");
  if (weather === undefined || operation === undefined) throw new Error("The model has no operation.");
  return { weather, operation };
}

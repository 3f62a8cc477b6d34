import { type Schema, Validator } from "@cfworker/json-schema";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { stringify } from "yaml";
import { readText } from "../../harness/repository.ts";
import { commands, createFolder, rstPage } from "./folder.ts";

const folder = createFolder();
const settings = suite("lint: settings");
const abbreviated = (level: string, file = "page.rst") => `${file}:6:55 ${level} snippet/abbreviated-option`;

settings.before(() => {
  folder.write({
    "page.rst": rstPage(commands.warning),
    "sub/deep/page.rst": rstPage(commands.warning),
    "sub/info.rst": rstPage(commands.info),
  });
});
settings.after(() => folder.remove());

/** Runs with one file of settings in the folder, which is gone afterwards. */
async function withSettings<Result>(name: string, text: string, run: () => Promise<Result>): Promise<Result> {
  const { rmSync } = await import("node:fs");
  folder.write({ [name]: text });
  try {
    return await run();
  } finally {
    rmSync(`${folder.path}/${name}`);
  }
}

const forms: readonly (readonly [name: string, text: string])[] = [
  [".longhandlint.json", '{ "rules": { "snippet/abbreviated-option": "info" } }'],
  [
    ".longhandlint.jsonc",
    '{\n\t// as loud as it gets\n\t"rules": { "snippet/abbreviated-option": "info", }, /* no more */\n}',
  ],
  [".longhandlint.yaml", "rules:\n  snippet/abbreviated-option: info # quiet\n"],
  [".longhandlint.yml", "rules: { snippet/abbreviated-option: info }\n"],
];

for (const [name, text] of forms) {
  settings(`${name} is read`, async () => {
    assert.equal(await withSettings(name, text, () => folder.rows(["page.rst"])), [abbreviated("info")]);
  });
}

settings("the nearest file upwards counts, and --no-config none", async () => {
  await withSettings(".longhandlint.yaml", "rules: { snippet/abbreviated-option: info }", async () => {
    assert.equal(await folder.rows(["sub/deep/page.rst"]), [abbreviated("info", "sub/deep/page.rst")]);
    await withSettings("sub/.longhandlint.yaml", "rules: { snippet/abbreviated-option: error }", async () => {
      assert.equal(await folder.rows(["sub/deep", "page.rst"]), [
        abbreviated("info"),
        abbreviated("error", "sub/deep/page.rst"),
      ]);
    });
    assert.equal(await folder.rows(["--no-config", "page.rst"]), [abbreviated("warning")]);
  });
});

settings("a file of settings by name is the only one", async () => {
  await withSettings(".longhandlint.yaml", "rules: { snippet/abbreviated-option: info }", () =>
    withSettings("other.yaml", "rules: { snippet/abbreviated-option: error }", async () => {
      assert.equal(await folder.rows(["--config", "other.yaml", "page.rst"]), [abbreviated("error")]);
    }),
  );
});

settings("the version of the AWS CLI is said for all files, for some or for a run", async () => {
  const page = rstPage("aws cognito-idp list-user-pools --max-results 3 --no-cli-pager");
  const rows = (...words: readonly string[]) => folder.rows(["newer.rst", ...words]);
  const older = ["newer.rst:6:53 error command/not-in-version-1"];
  await withSettings("newer.rst", page, async () => {
    assert.equal(await rows(), ["newer.rst:6:53 warning command/version-2-option"]);
    await withSettings(".longhandlint.yaml", "cli: v1", async () => {
      assert.equal(await rows(), older);
      assert.equal(await rows("--cli", "v2"), []);
    });
    await withSettings(".longhandlint.yaml", "cli: v1\noverrides: [{ files: newer.rst, cli: v2 }]", async () => {
      assert.equal(await rows(), []);
      assert.equal(await rows("--cli", "v1"), older);
    });
  });
});

settings("the command line wins", async () => {
  await withSettings(
    ".longhandlint.yaml",
    "extends: examples-upstream\nrules: { snippet/abbreviated-option: info }",
    async () => {
      assert.equal(await folder.rows(["page.rst", "--rule", "snippet/abbreviated-option=error"]), [
        abbreviated("error"),
      ]);
    },
  );
});

settings("presets, a layer and a single rule, the single one strongest", async () => {
  const both = "extends: strict\nrules: { snippet/abbreviated-option: error, snippet/*: off }";
  await withSettings(".longhandlint.yaml", both, async () => {
    assert.equal(await folder.rows(["."]), [abbreviated("error"), abbreviated("error", "sub/deep/page.rst")]);
  });
  await withSettings(".longhandlint.yaml", "extends: strict", async () => {
    assert.ok((await folder.rows(["sub/info.rst"])).includes("sub/info.rst:6:66 info snippet/fragile-braces"));
  });
});

settings("overrides are for the files of their patterns, later ones on top", async () => {
  const text = stringify({
    overrides: [
      { files: "sub/**", rules: { "snippet/abbreviated-option": "info" } },
      { files: ["page.rst"], extends: "examples-upstream" },
      { files: "sub/deep/*.rst", rules: { "snippet/abbreviated-option": "error" } },
    ],
  });
  await withSettings(".longhandlint.yaml", text, async () => {
    assert.equal(await folder.rows(["."]), [abbreviated("error", "sub/deep/page.rst")]);
  });
});

settings("an override says how files are written", async () => {
  folder.write({ "notes.weird": rstPage(commands.warning) });
  const text = stringify({ overrides: [{ files: "*.weird", format: "rst" }] });
  await withSettings(".longhandlint.yaml", text, async () => {
    assert.equal(await folder.rows(["notes.weird"]), [abbreviated("warning", "notes.weird")]);
  });
});

settings("ignored files are read only by name", async () => {
  await withSettings(".longhandlint.yaml", "ignore: [sub/, page.rst]", async () => {
    assert.is((await folder.lint(["."])).exitCode, 2);
    assert.equal(await folder.rows(["page.rst"]), [abbreviated("warning")]);
  });
});

settings("a file extends others, which start from their own folders", async () => {
  folder.write({ "shared/base.yaml": "extends: strict\nrules: { snippet/abbreviated-option: info }" });
  await withSettings(".longhandlint.yaml", "extends: shared/base.yaml", async () => {
    assert.equal(await folder.rows(["page.rst"]), [abbreviated("info")]);
  });
});

const problems: readonly (readonly [text: string, says: string])[] = [
  ["rulez: {}", ".longhandlint.yaml:1:8: there is no setting `rulez`."],
  ["rules: { snippet/abbreviated-option: loud }", ".longhandlint.yaml:1:38: `rules.snippet/abbreviated-option`: "],
  [
    "rules: { snippet/abbreviatet-option: off }",
    "there is no rule `snippet/abbreviatet-option`. Did you mean `snippet/abbreviated-option`?",
  ],
  ["rules: [", ".longhandlint.yaml:1:9: "],
  ["extends: nowhere.yaml", "nowhere.yaml cannot be read: no such file."],
  ["extends: .longhandlint.yaml", " extends itself."],
  ["options: { knownAccounts: [abc] }", ".longhandlint.yaml:1:28: `options.knownAccounts.0`: "],
];

for (const [text, says] of problems) {
  settings(`says where the settings are wrong: ${text}`, async () => {
    const run = await withSettings(".longhandlint.yaml", text, () => folder.lint(["page.rst"]));
    assert.equal([run.stdout, run.exitCode], ["", 2]);
    assert.match(run.stderr, says);
  });
}

settings("options of rules", async () => {
  const command =
    "aws cognito-idp tag-resource --tags Team=Blue --resource-arn arn:aws:cognito-idp:us-west-2:738162940573:userpool/us-west-2_aaaaaaaaa";
  folder.write({ "account.rst": rstPage(command) });
  assert.equal((await folder.rows(["account.rst"])).length, 1);
  await withSettings(".longhandlint.yaml", 'options: { knownAccounts: ["738162940573"] }', async () => {
    assert.equal(await folder.rows(["account.rst"]), []);
  });
});

settings("the schema takes what is read, and nothing else", () => {
  const schema: Schema = JSON.parse(readText("docs/lint.schema.json"));
  const validator = new Validator(schema, "2020-12");
  const isValid = (value: unknown) => validator.validate(value).valid;
  assert.ok(isValid({ extends: ["strict"], rules: { "snippet/*": "off" }, overrides: [{ files: "a" }] }));
  assert.not.ok(isValid({ rulez: {} }));
  assert.not.ok(isValid({ rules: { "snippet/a": "loud" } }));
  assert.not.ok(isValid({ overrides: [{ rules: {} }] }));
});

settings.run();

import * as z from "zod";
import { presetNames } from "./preset-name.ts";

const severity = z
  .enum(["off", "error", "warning", "info"])
  .describe("How grave findings of the rule are; `off` leaves them out.");

const globs = z
  .union([z.string(), z.array(z.string())])
  .describe("Patterns of paths, from the folder of this file down: `docs/**/*.md`.");

const rules = z
  .record(z.string().regex(/^[a-z]+\/(?:\*|[a-z0-9]+(?:-[a-z0-9]+)*)$/), severity)
  .describe("Severities by rule (`snippet/partial-update`) or by layer (`request/*`).");

const options = z
  .strictObject({
    knownAccounts: z
      .array(z.string().regex(/^\d{12}$/))
      .describe("Account ids that may stand in pages, besides those that AWS's own documentation uses."),
    knownIds: z.array(z.string()).describe("Ids that may stand in pages though they look like live ones."),
    longestInlineJson: z.int().min(1).describe("The longest JSON that may stand in a command line, in characters."),
  })
  .partial()
  .describe("What can be set about single rules.");

const extendsField = z
  .union([z.string(), z.array(z.string())])
  .describe(
    `A preset (${presetNames.join(", ")}) or another file of this kind, by its path; of several, later ones win.`,
  );

const cli = z
  .enum(["v1", "v2"])
  .describe("The version of the AWS CLI whose options commands may have; either one's, where nothing is said.");

const override = z
  .strictObject({
    files: globs,
    format: z
      .enum(["markdown", "rst", "shell", "workflow", "text"])
      .optional()
      .describe("How these files are written, where their names do not tell."),
    extends: z.enum(presetNames).optional().describe("Another preset for these files."),
    rules: rules.optional(),
    options: options.optional(),
    cli: cli.optional(),
  })
  .describe("Settings for some files; later ones win.");

/** What a file of settings holds. Its JSON Schema is `docs/lint.schema.json`. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("Where the schema of this file is, for editors."),
    extends: extendsField.optional(),
    rules: rules.optional(),
    options: options.optional(),
    cli: cli.optional(),
    ignore: globs.optional().describe("Files that are never read, as patterns from the folder of this file down."),
    programs: z
      .array(z.string())
      .optional()
      .describe("Further names under which pages run the AWS CLI, such as `awslocal`."),
    models: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe("Models of other services: files, folders (from the folder of this file), or `auto`."),
    overrides: z.array(override).optional(),
  })
  .meta({ title: "Settings of longhand lint" });

/** One file of settings. */
export type Config = z.infer<typeof configSchema>;

/** Settings for some files. */
export type ConfigOverride = z.infer<typeof override>;

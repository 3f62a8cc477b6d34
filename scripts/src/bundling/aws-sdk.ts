import { join } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "./settings.ts";

const whole = "aws-sdk";
const part = "aws-sdk-part";

/** The name of the entry that holds the clients. */
export const awsSdkEntry: string = whole;

/** Puts what uses the AWS SDK into one file, because its clients share most of it, and takes it from there. */
export const awsSdk: Plugin = {
  name: whole,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^aws-sdk$/ }, ({ path }) => ({ path, namespace: whole }));
    onLoad({ filter: /./, namespace: whole }, () => ({
      contents: [
        'export * as pools from "./aws/sdk.js";',
        'export * as journal from "./journal/dynamodb/dynamo-journal.js";',
      ].join("\n"),
      resolveDir: join(root, "packages/apply/dist"),
    }));
    onResolve({ filter: /^\.\/(?:sdk|dynamodb\/dynamo-journal)\.js$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path, namespace: part } : undefined,
    );
    onLoad({ filter: /./, namespace: part }, ({ path }) => ({
      contents: `module.exports=require("./${whole}.cjs").${path === "./sdk.js" ? "pools" : "journal"}`,
    }));
    onResolve({ filter: /./, namespace: part }, ({ path }) => ({ path, external: true }));
  },
};

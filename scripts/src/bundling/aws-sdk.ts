import { join } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "./settings.ts";

const clients: ReadonlyMap<string, string> = new Map([
  ["@aws-sdk/client-cognito-identity-provider", "cognito"],
  ["@aws-sdk/client-dynamodb", "dynamodb"],
  ["@aws-sdk/client-sts", "sts"],
]);

const whole = "aws-sdk";
const part = "aws-sdk-part";

/** The name of the entry that holds the clients. */
export const awsSdkEntry: string = whole;

/** Puts the clients of the AWS SDK into one file, because they share most of it, and takes each from there. */
export const awsSdk: Plugin = {
  name: whole,
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^aws-sdk$/ }, ({ path }) => ({ path, namespace: whole }));
    onLoad({ filter: /./, namespace: whole }, () => ({
      contents: Array.from(clients, ([client, name]) => `export * as ${name} from "${client}";`).join("\n"),
      resolveDir: join(root, "packages/apply"),
    }));
    onResolve({ filter: /^@aws-sdk\/client-/ }, ({ path, namespace }) =>
      namespace === "file" && clients.has(path) ? { path, namespace: part } : undefined,
    );
    onLoad({ filter: /./, namespace: part }, ({ path }) => ({
      contents: `module.exports=require("./${whole}.cjs").${clients.get(path)}`,
    }));
    onResolve({ filter: /./, namespace: part }, ({ path }) => ({ path, external: true }));
  },
};

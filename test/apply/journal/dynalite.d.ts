declare module "dynalite" {
  import type { Server } from "node:http";

  /** A server that speaks DynamoDB's protocol; its tables are in memory. */
  const createServer: (options: { readonly createTableMs: number }) => Server;
  export = createServer;
}

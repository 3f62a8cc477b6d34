import { join } from "node:path";
import { createSandbox } from "@longhand/apply";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";

/** A pool as the service describes it. */
export type Pool = Readonly<Record<string, unknown>>;

/** Pools in a folder that a test and any number of servers share. */
export interface Pools {
  /** The sandbox's folder. */
  readonly folder: string;
  readonly journal: string;
  /** Makes a pool of its own for a row of a table. Gives its id. */
  readonly create: () => Promise<string>;
  readonly read: (id: string) => Promise<Pool>;
  /** Somebody else's change. */
  readonly tag: (id: string) => Promise<void>;
}

/** Name of every pool. */
export const poolName = "matrix";

/** Makes a folder without pools. */
export function createPools(): Pools {
  const place = makeTemporaryFolder();
  const folder = join(place, "pools");
  const { call } = createSandbox({ place: { folder } });
  const ask = async (operation: string, input: Pool) => {
    const reply = await call({ operation, input: JSON.parse(JSON.stringify(input)) });
    if (reply.kind !== "answered") throw new Error(`The sandbox answered ${operation} with ${JSON.stringify(reply)}.`);
    return Object(reply.output["UserPool"]);
  };
  const read = (id: string): Promise<Pool> => ask("DescribeUserPool", { UserPoolId: id });
  return {
    folder,
    journal: join(place, "journal"),
    create: async () => {
      const { Id: id } = await ask("CreateUserPool", {
        PoolName: poolName,
        UserPoolTags: { Team: "Green" },
        Policies: { PasswordPolicy: { MinimumLength: 16 } },
      });
      return String(id);
    },
    read,
    tag: async (id) => {
      await ask("TagResource", { ResourceArn: (await read(id))["Arn"], Tags: { Other: "1" } });
    },
  };
}

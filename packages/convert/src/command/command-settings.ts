import type { Service } from "@longhand/model";
import type { FilePort } from "../file-port.ts";
import type { CliVersion } from "./cli-version.ts";

/** What of a map of services is used. */
export type Services = Pick<ReadonlyMap<string, Service>, "get" | "has" | "keys">;

/** What a command is read with. */
export interface CommandSettings {
  /** The models at hand, by the AWS CLI's names of the services (`cognito-idp`). `get` may load one when it is first asked for. */
  readonly services: Services;
  /** Where the files of `file://` come from; refused when left out. */
  readonly files?: FilePort;
  /**
   * Whose options a command may have. When left out, version 1 decides unless the command has an option that only version 2
   * has, such as `--cli-input-yaml`: then version 2 does, and a warning says that version 1 refuses it.
   */
  readonly cli?: CliVersion;
}

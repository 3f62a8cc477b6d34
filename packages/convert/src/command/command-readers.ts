import type { Source } from "@longhand/diagnostics";
import type { FilePort } from "../file-port.ts";
import type { InputText } from "../input-text.ts";

/** What a command needs beside the models, where its words name a file or are YAML. */
export interface CommandReaders {
  readonly files: FilePort;
  /** Reads the text of `--cli-input-yaml`. Handed in because the library that takes YAML apart is a third of a page's code. */
  readonly yaml: (source: Source) => InputText;
}

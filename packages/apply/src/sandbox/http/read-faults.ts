import type { JsonValue } from "@longhand/validation";
import type { Fault, FaultCall } from "../faults.ts";
import { isObject, itemsOf, numberOf, objectOf, parseObject, textOf } from "../json.ts";

/** Reads a JSON list of faults; undefined for any other text. */
export function readFaults(text: string): readonly Fault[] | undefined {
  const list = itemsOf(parseObject(`{"list":${text}}`), "list");
  const faults = list.map(readFault);
  const known = faults.filter((fault) => fault !== undefined);
  return list.length > 0 && known.length === list.length ? known : undefined;
}

function readFault(value: JsonValue): Fault | undefined {
  const kind = textOf(value, "kind");
  const when = textOf(value, "when");
  switch (kind) {
    case "exception":
      return readException(value, when);
    case "latency": {
      const milliseconds = numberOf(value, "milliseconds");
      return milliseconds === undefined ? undefined : { kind, milliseconds };
    }
    case "reset":
    case "timeout":
      return when === "before" || when === "after" ? { kind, when } : undefined;
    case "meanwhile": {
      const calls = itemsOf(value, "calls").flatMap(readCall);
      return calls.length === 0 ? undefined : { kind, calls };
    }
    case "extra-members": {
      const members = objectOf(value, "members");
      return members === undefined ? undefined : { kind, members };
    }
    default:
      return undefined;
  }
}

function readException(value: JsonValue, when: string | undefined): Fault | undefined {
  const [name, message] = [textOf(value, "name"), textOf(value, "message")];
  if (name === undefined) return undefined;
  return {
    kind: "exception",
    name,
    ...(message === undefined ? {} : { message }),
    when: when === "after" ? "after" : "before",
  };
}

function readCall(value: JsonValue): FaultCall[] {
  const [operation, input] = [textOf(value, "operation"), objectOf(value, "input")];
  return operation === undefined || !isObject(input) ? [] : [{ operation, input }];
}

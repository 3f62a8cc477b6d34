import { checkCommand, checkLoneOption, findOwner, findTarget } from "@longhand/check";
import {
  type JsonObject,
  type JsonValue,
  readCommandLine,
  refuseFiles,
  splitCommandLine,
  withHomeFixes,
} from "@longhand/convert";
import { type Diagnostic, limitDiagnostics, type Source } from "@longhand/diagnostics";
import { cliName, type Operation, type Option, type Service } from "@longhand/model";
import type { State } from "../state.ts";
import { type ValueWord, valueWords, wordOfOption } from "./value-words.ts";

/** What is known of a text, whatever it is. */
export interface Analysis {
  readonly state: State;
  readonly service: Service;
  /** The whole text. */
  readonly source: Source;
  /** Absent where the text names none that the service has. */
  readonly operation?: Operation;
  /** Of a value. */
  readonly option?: Option;
  /** The words of the text, in order, and what each is. */
  readonly words: readonly ValueWord[];
  /** What the AWS CLI would send: a whole request, or the value of the option. Absent where it sends nothing. */
  readonly value?: JsonValue;
  /** The same as members of a request; those that could be read where there is none. */
  readonly members: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text as the page shows it. Pure, and never throws for what the text contains. */
export function analyse(state: State, service: Service): Analysis {
  return state.mode === "command" ? analyseCommand(state, service) : analyseValue(state, service);
}

function analyseCommand(state: State, service: Service): Analysis {
  const source: Source = { name: "command", text: state.text };
  const services = new Map([[service.id, service]]);
  const reading = checkCommand(readCommandLine(source, { services, files: refuseFiles }));
  const { operation, request, members } = reading;
  const words = splitCommandLine(source).words ?? [];
  return {
    state,
    service,
    source,
    ...(operation === undefined ? {} : { operation }),
    words: valueWords(words, operation),
    ...(request === undefined ? {} : { value: request }),
    members,
    diagnostics: limitDiagnostics(withHomeFixes(reading.diagnostics)).diagnostics,
  };
}

function analyseValue(state: State, service: Service): Analysis {
  const source: Source = { name: state.option, text: state.text };
  const operation = findOwner(service, state.operation);
  const option = findTarget(service, state.operation, state.option);
  const facts = { state, service, source };
  if ("code" in operation) return { ...facts, words: [], members: {}, diagnostics: [operation] };
  if ("code" in option) return { ...facts, operation, words: [], members: {}, diagnostics: [option] };
  const { value, diagnostics } = checkLoneOption(operation, option, [state.text], refuseFiles);
  const isRefused = diagnostics.some(({ severity }) => severity === "error");
  return {
    ...facts,
    operation,
    option,
    words: [wordOfOption(source, option)],
    ...(value === undefined || isRefused ? {} : { value }),
    members: value === undefined ? {} : { [option.member.name]: value },
    diagnostics: limitDiagnostics(diagnostics).diagnostics,
  };
}

/** The CLI name of the operation at hand. */
export function operationName({ operation, state }: Analysis): string {
  return operation === undefined ? state.operation : cliName(operation.name);
}

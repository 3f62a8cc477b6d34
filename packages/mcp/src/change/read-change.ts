import { defaultOperation, findOwner } from "@longhand/check";
import type { Diagnostic } from "@longhand/diagnostics";
import { findOperation, type Service } from "@longhand/model";
import { givenTwice } from "../diagnostics.ts";
import type { ChangeArguments } from "./change-arguments.ts";
import type { ChangeReading } from "./change-reading.ts";
import { type OperatorOptions, readPasted } from "./read-command.ts";
import { readParameters } from "./read-parameters.ts";
import { refuseAddresses } from "./refuse-addresses.ts";

/** What a tool's input comes to, with everything that is wrong with it. Opens no file and no address, and never throws. */
export function readChange(given: ChangeArguments, service: Service, operatorOptions: OperatorOptions): ChangeReading {
  const reading =
    given.command === undefined ? readNamed(given, service) : readLine(given.command, given, service, operatorOptions);
  const diagnostics = refuseAddresses(reading.diagnostics);
  const isFetched = diagnostics.some(({ code }) => code === "apply/address-refused");
  return { ...reading, request: isFetched ? undefined : reading.request, diagnostics };
}

function readNamed({ userPoolId, parameters = {}, operation: name }: ChangeArguments, service: Service): ChangeReading {
  const operation = findOwner(service, name ?? defaultOperation);
  if ("code" in operation) return refused([operation]);
  const pool = userPoolId === undefined ? [] : [["user-pool-id", userPoolId] as const];
  return readParameters(service, operation, [...pool, ...Object.entries(parameters)]);
}

/** The pool and the operation may stand beside the line as well, as long as they say the same. */
function readLine(
  line: string,
  { userPoolId, operation }: ChangeArguments,
  service: Service,
  operatorOptions: OperatorOptions,
): ChangeReading {
  const reading = readPasted(service, line, operatorOptions);
  const poolInLine = reading.request?.["UserPoolId"];
  const other =
    userPoolId !== undefined && poolInLine !== undefined && poolInLine !== userPoolId
      ? "userPoolId"
      : operation !== undefined &&
          reading.operation !== undefined &&
          findOperation(service, operation) !== reading.operation
        ? "operation"
        : undefined;
  if (other === undefined) return reading;
  const at = { kind: "pointer", pointer: "", part: "value" } as const;
  return { ...reading, request: undefined, diagnostics: [givenTwice(at, { name: other }), ...reading.diagnostics] };
}

function refused(diagnostics: readonly Diagnostic[]): ChangeReading {
  return { request: undefined, provenance: new Map(), diagnostics };
}

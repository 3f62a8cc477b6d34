import type { CliVersion } from "@longhand/convert";
import type { Service } from "@longhand/model";
import { decodeText } from "../input/decode-text.ts";
import { type Answer, printAnswer, refuseLine } from "./answer.ts";
import { answerCommand } from "./answer-command.ts";
import { answerModel } from "./answer-model.ts";
import { answerOption } from "./answer-option.ts";
import { answerText } from "./answer-text.ts";
import { type BatchRequest, readRequest } from "./request.ts";

/** Answers one line, given as bytes: with one line of JSON, or with none where the line is empty. */
export type AnswerLine = (line: Uint8Array) => readonly string[];

/**
 * A batch that starts with a service; a header line in it may bring another. Commands are read for the given version of the AWS
 * CLI. Never throws for what a line contains.
 */
export function createBatch(start: Service, cli?: CliVersion): AnswerLine {
  let service = start;
  return (line) => {
    const decoded = decodeText(line);
    if ("reason" in decoded) return [printAnswer(refuseLine(decoded.reason))];
    if (decoded.text.trim() === "") return [];
    const request = readRequest(decoded.text);
    if (request.kind !== "model") return [printAnswer(answerRequest(service, request, cli))];
    const loaded = answerModel(request.model);
    service = loaded.service ?? service;
    return [printAnswer(loaded.answer)];
  };
}

function answerRequest(
  service: Service,
  request: Exclude<BatchRequest, { readonly kind: "model" }>,
  cli: CliVersion | undefined,
): Answer {
  switch (request.kind) {
    case "text":
      return answerText(request.text);
    case "option":
      return answerOption(service, request);
    case "argv":
      return answerCommand(service, request.argv, cli);
    case "command":
      return answerCommand(service, request.command, cli);
    case "broken":
      return refuseLine(request.reason);
    default:
      return request satisfies never;
  }
}

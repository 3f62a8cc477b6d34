import { checkLoneOption, checkOption, cliRefuses, joinOptions } from "@longhand/check";
import { type FilePort, refuseFiles } from "@longhand/convert";
import { show } from "@longhand/diagnostics";
import type { Option, Service } from "@longhand/model";
import { createFilePort } from "../files.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { findGivenOperation, findGivenOption } from "./find-given.ts";
import { groupOptions } from "./given-options.ts";
import { inputOptions } from "./input-options.ts";
import type { InputReading, Owner } from "./read-input.ts";
import { readText } from "./read-text.ts";

/** An option of the operation with its words, and the files that they may name. */
interface Task {
  readonly option: Option;
  readonly words: readonly string[];
  readonly files: FilePort;
}

/** Reads `--option NAME WORD…`, once or several times. One option stands for its value, several for a request. */
export async function readOptionsInput(
  given: Given,
  service: Service,
  surroundings: Surroundings,
): Promise<InputReading | WrongUsage> {
  const operation = findGivenOperation(service, given.valueOf(inputOptions.operation));
  if ("wrongUsage" in operation) return operation;
  const groups = groupOptions(given.valueOf(inputOptions.option), given.operands);
  if ("wrongUsage" in groups) return groups;
  const tasks: Task[] = [];
  for (const { name, words } of groups) {
    const option = findGivenOption(service, operation, name);
    if ("wrongUsage" in option) return option;
    if (words.length > 1 && !takesWords(option)) return tooManyWords(option, words);
    tasks.push({ option, words, files: createFilePort(surroundings) });
  }
  const filled = await fillFromText(tasks, given.valueOf(inputOptions.file), surroundings);
  return "wrongUsage" in filled ? filled : readTasks({ service, operation }, filled);
}

function takesWords({ form, member }: Option): boolean {
  return form !== "value" || member.shape.kind === "list";
}

function tooManyWords({ name }: Option, words: readonly string[]): WrongUsage {
  const hint = "Put quotes around it, or the shell splits it at blanks and braces.";
  return refuseUsage(`${show(name)} takes one text, and ${words.length} are given. ${hint}`);
}

/**
 * A single option without words gets a text. Files that the text names are not read: a person typed the option, not the
 * text.
 */
async function fillFromText(
  tasks: readonly Task[],
  file: string | undefined,
  surroundings: Surroundings,
): Promise<readonly Task[] | WrongUsage> {
  const [task, second] = tasks;
  const isOpen = task?.words.length === 0 && task.option.form === "value" && second === undefined;
  if (!isOpen) return file === undefined ? tasks : refuseUsage("--file gives the text of one --option without words.");
  const text = await readText(file, surroundings);
  return "wrongUsage" in text ? text : [{ ...task, words: [text.text], files: refuseFiles }];
}

function readTasks({ service, operation }: Owner, tasks: readonly Task[]): InputReading {
  const [first, second] = tasks;
  if (first !== undefined && second === undefined) {
    const { option, words, files } = first;
    const reading = checkLoneOption(operation, option, words, files);
    const value = cliRefuses(reading.diagnostics) ? undefined : reading.value;
    return { ...reading, owner: { service, operation, option }, value };
  }
  const readings = tasks.map(({ option, words, files }) => ({ option, reading: checkOption(option, words, files) }));
  return { ...joinOptions(operation, readings), owner: { service, operation } };
}

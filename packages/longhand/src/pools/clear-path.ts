import { reference } from "@longhand/convert";
import { didYouMean, show } from "@longhand/diagnostics";
import { findOption, type Operation, parsePointer, type Shape } from "@longhand/model";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

/**
 * The members and keys that `--clear` names, the option's member first: `LambdaConfig.PreSignUp`, `--lambda-config` or a JSON
 * pointer. A list is one setting, so no path leads into one.
 */
export function clearSteps(operation: Operation, path: string): readonly string[] | WrongUsage {
  const found = reference(operation, path);
  if (found.kind === "unknown")
    return refuseUsage(`--clear: there is no ${show(found.step)}. ${didYouMean(found.nearest)}`.trim());
  const [first = "", ...rest] = path.startsWith("/") ? (parsePointer(path) ?? []) : path.replace(/^--/, "").split(".");
  const top = findOption(operation, `--${first}`)?.name ?? first;
  const steps = [top];
  let shape: Shape | undefined = operation.input.members.get(top)?.shape;
  for (const [index, step] of rest.entries()) {
    if (shape?.kind === "map") {
      // What is left is the key, dots and all.
      return [...steps, rest.slice(index).join(".")];
    }
    if (shape?.kind !== "structure")
      return refuseUsage(`--clear: ${show(path)} leads into a value, and that is one setting.`);
    shape = shape.members.get(step)?.shape;
    steps.push(step);
  }
  return steps;
}

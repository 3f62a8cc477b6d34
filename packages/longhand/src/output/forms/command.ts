import type { Diagnostic } from "@longhand/diagnostics";
import { childPointer } from "@longhand/model";
import type { Owner } from "../../input/read-input.ts";
import { writeCommand } from "../../library/write-command.ts";
import type { Form } from "../form.ts";
import { requestOf } from "../request-of.ts";

/** The whole command of the AWS CLI that sends the value; for the value of an option, the command with this option alone. */
export const command: Form = {
  name: "command",
  write({ value, owner, shell }) {
    const { argv, text, diagnostics } = writeCommand(requestOf(value, owner), { ...owner, shell });
    return {
      text: `${text}\n`,
      words: ["aws", ...argv],
      diagnostics: diagnostics.map((diagnostic) => fromValue(diagnostic, owner)),
    };
  },
};

/** A place in the request as a place in the value, which may be that of one option. */
function fromValue(diagnostic: Diagnostic, { option }: Owner): Diagnostic {
  const { at } = diagnostic;
  if (option === undefined || at.kind === "range") return diagnostic;
  return { ...diagnostic, at: { ...at, pointer: at.pointer.slice(childPointer("", option.member.name).length) } };
}

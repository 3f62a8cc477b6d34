import { notTypeable } from "@longhand/convert";
import type { Option } from "@longhand/model";
import { groupByOption } from "../../library/group-by-option.ts";
import { quoteWords } from "../../library/quote-words.ts";
import { writeCommand } from "../../library/write-command.ts";
import { writeOption } from "../../library/write-option.ts";
import type { Form, Sent, Written } from "../form.ts";
import { requestOf } from "../request-of.ts";

/** The value as the words of its option; a request as its options with their words, one to a line and quoted for the shell. */
export const shorthand: Form = {
  name: "shorthand",
  write: (sent) => (sent.owner.option === undefined ? writeOptions(sent) : writeWords(sent, sent.owner.option)),
};

/** A single word stands as it is, so that it can be piped on; several stand on lines of their own, quoted. */
function writeWords({ value, shell }: Sent, option: Option): Written {
  const { words, diagnostics } = writeOption(option, value);
  if (words === undefined) return { text: "", diagnostics };
  const lines = words.length === 1 ? words : quoteWords(words, shell);
  if (lines !== undefined) return { text: lines.map((line) => `${line}\n`).join(""), words, diagnostics };
  const lost = notTypeable({ kind: "pointer", pointer: "", part: "value" }, { option: option.name });
  return { text: "", diagnostics: [...diagnostics, lost] };
}

function writeOptions({ value, owner, shell }: Sent): Written {
  const { service, operation } = owner;
  const { argv, diagnostics } = writeCommand(requestOf(value, owner), { service, operation, shell });
  const [, ...groups] = groupByOption(argv);
  // What the shell cannot carry is left out already.
  const lines = groups.map((words) => `${quoteWords(words, shell)?.join(" ")}\n`);
  return { text: lines.join(""), words: groups.flat(), diagnostics };
}

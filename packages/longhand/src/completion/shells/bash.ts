import type { Choice, Choices } from "../answer.ts";
import { type Asked, type CompletingShell, replacement } from "./shell.ts";

/*
 * Readline takes words apart at COMP_WORDBREAKS, among them `=` and `:`, and puts a reply in the place of the last piece alone: `$2`. The
 * blank behind a whole word is a part of the reply, because Bash 3.2, the one of macOS, cannot decide it word by word.
 */
const longhand = `_longhand() {
  local kind reply
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done
  } < <(longhand completion bash --line="\${COMP_LINE:0:COMP_POINT}" --behind="\${COMP_LINE:COMP_POINT}" --word="$2" 2>/dev/null)
  if [ "$kind" = files ]; then
    compopt -o filenames +o nospace 2>/dev/null
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -f -- "$2")
  fi
}
complete -o nospace -F _longhand longhand
`;

const aws = `_longhand_aws() {
  local reply
  _longhand "$@"
  if [ "\${#COMPREPLY[@]}" -eq 0 ] && type aws_completer >/dev/null 2>&1; then
    compopt +o nospace 2>/dev/null
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(COMP_LINE="$COMP_LINE" COMP_POINT="$COMP_POINT" aws_completer)
  fi
}
complete -o nospace -F _longhand_aws aws
`;

/** Bash 3.2 and newer. */
export const bash: CompletingShell = {
  name: "bash",
  script: (programs) => (programs.includes("aws") ? longhand + aws : longhand),
  lines: (answer, asked) => {
    if (answer.kind === "files") return ["files"];
    const replies = answer.choices.flatMap((choice) => replyOf(choice, answer, asked) ?? []);
    const [only] = replies;
    const isOpen = answer.quotes !== "none" && answer.choices[0]?.completes === "part";
    // Readline closes the quotes behind the only reply. Of two it writes what they have in common.
    if (only !== undefined && replies.length === 1 && isOpen) return ["choices", only, `${only}…`];
    return ["choices", ...replies];
  },
};

function replyOf({ written, completes }: Choice, { typed, quotes }: Choices, asked: Asked): string | undefined {
  const reply = replacement(asked.word, typed, written, asked);
  return reply !== undefined && completes === "word" && quotes === "none" ? `${reply} ` : reply;
}

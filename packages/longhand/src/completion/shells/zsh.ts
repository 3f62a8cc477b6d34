import type { Choice } from "../answer.ts";
import { type CompletingShell, replacement } from "./shell.ts";

/*
 * `compadd -U` takes matches as they are, and puts each in the place of PREFIX; `-Q` writes it without quoting it once more. Of an open
 * brace zsh keeps the text before the last comma to itself: it is no part of PREFIX, so only the end of that is replaced. And while
 * quotes are open, the opening one is missing in LBUFFER.
 */
const script = `#compdef longhand
_longhand() {
  local kind reach text shown line="$PREBUFFER$LBUFFER" behind="$RBUFFER"
  local -a whole wholeShown parts partsShown
  if [[ -n $compstate[quote] ]]; then
    line="\${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX"
    behind="$SUFFIX$QISUFFIX \${(j: :)words[CURRENT+1,-1]}"
  fi
  {
    IFS= read -r kind
    while IFS=$'\\t' read -r reach text shown; do
      if [[ $reach = word ]]; then
        whole+=("$text") wholeShown+=("$shown")
      else
        parts+=("$text") partsShown+=("$shown")
      fi
    done
  } < <(longhand completion zsh --line="$line" --behind="$behind" --word="$PREFIX" 2>/dev/null)
  if [[ $kind = files ]]; then
    _files
    return
  fi
  (( $#whole )) && compadd -U -Q -V longhand -l -d wholeShown -a whole
  (( $#parts )) && compadd -U -Q -S '' -V longhand -l -d partsShown -a parts
}
`;

/** zsh 5. */
export const zsh: CompletingShell = {
  name: "zsh",
  script: (programs) => `${script}(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _longhand ${programs.join(" ")}
`,
  lines: (answer, asked) => {
    if (answer.kind === "files") return ["files"];
    const rows = answer.choices.flatMap((choice) => {
      const text = replacement(asked.word, answer.typed, choice.written, asked);
      return text === undefined ? [] : [`${choice.completes}\t${text}\t${shownOf(choice)}`];
    });
    return ["choices", ...rows];
  },
};

function shownOf({ text, detail }: Choice): string {
  return detail === "" ? text : `${text}  (${detail})`;
}

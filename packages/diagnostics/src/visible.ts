/*
 * What a screen shows as nothing, as a plain blank or not as itself: control and direction characters, lone surrogates,
 * odd blanks, fillers. Some stay, because emoji fall apart without: variation selectors behind them, joiners in
 * between.
 */
function buildHidden(): RegExp {
  const selector = /(?<=\p{Emoji})(?:\ufe0e|\ufe0f)/u;
  const joiner = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/u;
  const unseen = /(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
  return new RegExp(`(?!${selector.source}|${joiner.source})(${unseen.source})`, "gu");
}

// Built when first needed: these classes take a fifth of the start of the whole command.
let built: RegExp | undefined;
function hidden(): RegExp {
  built ??= buildHidden();
  return built;
}

/**
 * Text with every hidden character made visible: control characters as their pictures (U+2400 and on), the others as
 * `<U+202E>`; a combining mark at the start gets a circle to stand on. So no text can drive a terminal, turn a line
 * around or change the text before it.
 */
export function visible(text: string): string {
  return text.replaceAll(hidden(), nameOf).replace(/^\p{M}/u, "\u25cc$&");
}

/** A text in pieces: each hidden character by itself, and what stands between them. */
export function splitAtHidden(text: string): readonly string[] {
  return text.split(hidden()).filter((piece) => piece !== "");
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

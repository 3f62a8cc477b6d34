/*
 * Control characters, direction marks, zero-width characters, lone surrogates and tags: what a person does not see, and what may carry a
 * message that only a machine reads. Line ends and tabs become blanks.
 */
const unseen = /(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point})+/gu;

/** Text that others may have written (a pool's name, a tag, a message), safe to show: what is not seen is taken out, and the rest cut. */
export function clean(text: string, maxLength = 120): string {
  const plain = text.replaceAll(/[\t\r\n]+/g, " ").replaceAll(unseen, "");
  const characters = [...plain];
  if (characters.length <= maxLength) return plain;
  return `${characters.slice(0, maxLength).join("")}…(${characters.length - maxLength} more)`;
}

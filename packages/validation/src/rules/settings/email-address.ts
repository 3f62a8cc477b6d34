/** One `@` with something on both sides, and no blank or bracket; a quoted local part may hold an `@` of its own. */
const address = /^(?:"[^"\s]+"|[^\s@<>"]+)@[^\s@<>"]+$/;

/** True for a plain address such as `no-reply@example.com`. */
export function isEmailAddress(text: string): boolean {
  return address.test(text);
}

/** True for a plain address and for `Name <address>`. */
export function isSender(text: string): boolean {
  const bracket = text.lastIndexOf("<");
  if (bracket === -1 || !text.endsWith(">")) return isEmailAddress(text);
  return isEmailAddress(text.slice(bracket + 1, -1));
}

/**
 * True for a value that `@=` or a whole option value replaces by a file's content: it begins exactly with `file://` or
 * `fileb://`, lower case, nothing before it.
 */
export function isFileReference(value: string): boolean {
  return value.startsWith("file://") || value.startsWith("fileb://");
}

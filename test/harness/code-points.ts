/** How many code points stand before a UTF-16 offset: the AWS CLI counts those. A lone surrogate is one. */
export function codePointIndex(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

/** A line without most of the runs that only their length is about: the same over and over, more than sixty times. */
export function shortened(line: string): string {
  return line.replaceAll(/(.{1,5})\1{60,}/g, (run, one: string) => `${one}…(${run.length} characters)`);
}

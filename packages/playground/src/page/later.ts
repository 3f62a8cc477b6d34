/** Calls a function once nobody has asked for it for some milliseconds, with what it was asked last. */
export function later<Value>(milliseconds: number, run: (value: Value) => void): (value: Value) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => run(value), milliseconds);
  };
}

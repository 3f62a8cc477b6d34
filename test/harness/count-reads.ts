/** What is counted: one for each character that a method of strings or patterns looks at. */
interface Tally {
  reads: number;
}

/**
 * How many characters the work reads: the same at every run, where time is not. Replaces the methods through which our
 * code looks at text while the work is done, so nothing else may run meanwhile.
 */
export function countReads(work: () => void): number {
  const tally: Tally = { reads: 0 };
  const restore = [countCharacters(tally), countSearches(tally), countSlices(tally), countPatterns(tally)];
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return tally.reads;
}

function countCharacters(tally: Tally): () => void {
  const { charCodeAt } = String.prototype;
  String.prototype.charCodeAt = function (offset) {
    tally.reads += 1;
    return charCodeAt.call(this, offset);
  };
  return () => {
    String.prototype.charCodeAt = charCodeAt;
  };
}

/** A search reads from where it starts to what it finds, or to the end. */
function countSearches(tally: Tally): () => void {
  const { indexOf, lastIndexOf, includes } = String.prototype;
  String.prototype.indexOf = function (searched, start = 0) {
    const found = indexOf.call(this, searched, start);
    tally.reads += (found === -1 ? this.length : found) - start;
    return found;
  };
  String.prototype.lastIndexOf = function (searched, start) {
    const found = lastIndexOf.call(this, searched, start);
    tally.reads += (start ?? this.length) - found;
    return found;
  };
  String.prototype.includes = function (searched, start) {
    tally.reads += this.length;
    return includes.call(this, searched, start);
  };
  return () => Object.assign(String.prototype, { indexOf, lastIndexOf, includes });
}

function countSlices(tally: Tally): () => void {
  const { slice } = String.prototype;
  String.prototype.slice = function (start, end) {
    const part = slice.call(this, start, end);
    tally.reads += part.length;
    return part;
  };
  return () => {
    String.prototype.slice = slice;
  };
}

/** A pattern reads from where it starts to where it ends, a sticky one only what it matches. */
function countPatterns(tally: Tally): () => void {
  const { test } = RegExp.prototype;
  RegExp.prototype.test = function (this: RegExp, text) {
    const start = this.sticky || this.global ? this.lastIndex : 0;
    const matches = test.call(this, text);
    const end = matches && (this.sticky || this.global) ? this.lastIndex : text.length;
    tally.reads += matches || !this.sticky ? end - start : 1;
    return matches;
  };
  return () => {
    RegExp.prototype.test = test;
  };
}

import { createTokenInstance, type IToken, type TokenType } from "chevrotain";
import { tokenTypes } from "./tokens.ts";

/**
 * The tokens of one text: types for the parser, offsets beside them. One shared token stands for each type, so that a text
 * of 100,000 values makes no 100,000 objects (plain token objects cost twice the time of the whole parse there).
 */
export interface TokenVector {
  readonly types: IToken[];
  /** UTF-16 offsets, as long as `types` or longer. */
  starts: Int32Array;
  ends: Int32Array;
}

const InitialCapacity = 64;
const KeptCapacity = 65_536;
const sharedTokens: IToken[] = [];
for (const type of tokenTypes) sharedTokens[indexOf(type)] = createSharedToken(type);

/** An empty vector. Making one costs as much as parsing a tiny text, so the parser keeps one and empties it. */
export function createTokenVector(): TokenVector {
  return { types: [], starts: new Int32Array(InitialCapacity), ends: new Int32Array(InitialCapacity) };
}

/** Takes all tokens out, and gives memory back after a large text. */
export function emptyTokenVector(vector: TokenVector): void {
  vector.types.length = 0;
  if (vector.starts.length <= KeptCapacity) return;
  vector.starts = new Int32Array(InitialCapacity);
  vector.ends = new Int32Array(InitialCapacity);
}

/** Adds a token; `end` may equal `start`. */
export function pushToken(vector: TokenVector, type: TokenType, start: number, end: number): void {
  const index = vector.types.push(sharedToken(type)) - 1;
  if (index === vector.starts.length) {
    vector.starts = doubled(vector.starts);
    vector.ends = doubled(vector.ends);
  }
  vector.starts[index] = start;
  vector.ends[index] = end;
}

function doubled(offsets: Int32Array): Int32Array {
  const larger = new Int32Array(offsets.length * 2);
  larger.set(offsets);
  return larger;
}

function sharedToken(type: TokenType): IToken {
  return sharedTokens[indexOf(type)] ?? createSharedToken(type);
}

function indexOf(type: TokenType): number {
  return type.tokenTypeIdx ?? 0;
}

function createSharedToken(type: TokenType): IToken {
  const nowhere = Number.NaN;
  return createTokenInstance(type, "", nowhere, nowhere, nowhere, nowhere, nowhere, nowhere);
}

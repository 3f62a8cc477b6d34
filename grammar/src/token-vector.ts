import { createTokenInstance, EOF, type IToken, type TokenType } from "chevrotain";
import { tokenTypes } from "./tokens.ts";

/**
 * The tokens of one text as numbers, three for each: the index of its type, where it starts and where it ends, in UTF-16
 * units. No object for a token: of a comma list with 100,000 values, the garbage they make took half the time of the parse.
 */
export interface TokenVector {
  /** Longer than it need be. */
  cells: Int32Array;
  /** How many tokens there are. */
  length: number;
}

const CellsPerToken = 3;
const InitialCapacity = 64;
/** 3 MB: what a text of 100,000 values takes, and new memory costs more than filling it. */
const KeptCapacity = 262_144;

/** One token stands for all of its type; Chevrotain looks at nothing else. */
const sharedTokens: IToken[] = [];
for (const type of tokenTypes) sharedTokens[indexOf(type)] = createSharedToken(type);
const endOfInput = createSharedToken(EOF);

/** An empty vector. Making one costs as much as parsing a tiny text, so the parser keeps one and empties it. */
export function createTokenVector(): TokenVector {
  return { cells: new Int32Array(InitialCapacity * CellsPerToken), length: 0 };
}

/** Takes all tokens out, and gives memory back after a large text. */
export function emptyTokenVector(vector: TokenVector): void {
  vector.length = 0;
  if (vector.cells.length > KeptCapacity * CellsPerToken) vector.cells = createTokenVector().cells;
}

/** Adds a token; `end` may equal `start`. */
export function pushToken(vector: TokenVector, type: TokenType, start: number, end: number): void {
  const cell = vector.length * CellsPerToken;
  if (cell === vector.cells.length) vector.cells = doubled(vector.cells);
  const { cells } = vector;
  cells[cell] = indexOf(type);
  cells[cell + 1] = start;
  cells[cell + 2] = end;
  vector.length += 1;
}

/** Takes the last token out. */
export function popToken(vector: TokenVector): void {
  vector.length -= 1;
}

/** What Chevrotain sees of a token; the end of the input where there is none. */
export function tokenAt(vector: TokenVector, index: number): IToken {
  if (index >= vector.length) return endOfInput;
  return sharedTokens[vector.cells[index * CellsPerToken] ?? 0] ?? endOfInput;
}

/** The index of the type of a token; that of the end where there is none. */
export function typeIndexAt(vector: TokenVector, index: number): number {
  return index < vector.length ? (vector.cells[index * CellsPerToken] ?? 0) : endOfInput.tokenTypeIdx;
}

/** The type of a token; that of the end where there is none. */
export function typeAt(vector: TokenVector, index: number): TokenType {
  return tokenAt(vector, index).tokenType;
}

/** Where a token starts; 0 where there is none. */
export function startAt(vector: TokenVector, index: number): number {
  return vector.cells[index * CellsPerToken + 1] ?? 0;
}

/** Where a token ends; 0 where there is none. */
export function endAt(vector: TokenVector, index: number): number {
  return vector.cells[index * CellsPerToken + 2] ?? 0;
}

function doubled(cells: Int32Array): Int32Array {
  const larger = new Int32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}

function indexOf(type: TokenType): number {
  return type.tokenTypeIdx ?? 0;
}

function createSharedToken(type: TokenType): IToken {
  const nowhere = Number.NaN;
  return createTokenInstance(type, "", nowhere, nowhere, nowhere, nowhere, nowhere, nowhere);
}

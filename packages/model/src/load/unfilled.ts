/** Something whose fields are still being set. */
export type Unfilled<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };

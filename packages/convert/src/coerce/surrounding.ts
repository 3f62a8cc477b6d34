/** White space that Python's `int()` and `float()` allow on both sides of a number: no U+1C to U+1F, no U+FEFF. */
export const surrounding = "[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*";

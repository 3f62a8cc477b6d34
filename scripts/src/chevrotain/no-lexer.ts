/*
 * Stands in for Chevrotain's lexer in what is bundled: ours is our own, and of Chevrotain's we use the mark for token types without a
 * pattern. With the analysis of regular expressions that belongs to it, the lexer is a quarter of the grammar's bundle.
 */

/** The mark, as Chevrotain itself has it. */
export const Lexer = { NA: /NOT_APPLICABLE/ };

/** Of the definitions of a lexer there is none that could be wrong. */
export const LexerDefinitionErrorType = {};

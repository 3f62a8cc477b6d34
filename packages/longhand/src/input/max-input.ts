/** How large a text may be that comes from a file or from standard input. Bytes. */
export const maxInput = 16 * 1024 * 1024;

/** Why a larger one is not read, as a clause. */
export const tooLargeReason = "it is larger than 16 MB, which is as far as the reading goes";

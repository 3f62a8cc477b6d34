/** A pool has at most so many tags. AWS tagging limits, as the Amazon Cognito developer guide states them. */
export const MostTags = 50;

/** True for the key of a tag that AWS alone sets. */
export function isReservedKey(key: string): boolean {
  return key.toLowerCase().startsWith("aws:");
}

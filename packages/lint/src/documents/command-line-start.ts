/**
 * A line of text that is a command of the AWS CLI though no markup says so: a service and an operation, and then an option, a path, or
 * nothing. `aws services are …` is none.
 */
const start =
  /^\s*(?:[$%>][ \t]+)?aws(?:[ \t]+--[\w-]+(?:[= ][\w.:/-]+)?)*[ \t]+(?:s3[ \t]+(?:cp|ls|mv|rm|sync|mb|rb|presign|website)\b|configure[ \t]+(?:set|get|list|sso)\b|[a-z][a-z0-9-]+[ \t]+[a-z][a-z0-9]*-[a-z0-9-]+(?:[ \t]*$|[ \t]*[\\^`]|[ \t]+(?:--?[A-Za-z]|[<[$"'{]|\.\.\.)))/;

/** True for a line of text that begins a command. */
export function beginsCommand(line: string): boolean {
  return start.test(line);
}

import type { Operation, Service, Shape } from "@longhand/model";

/**
 * Options whose words are the only member of their elements: `--instances i-1 i-2`. The AWS CLI kept them from a time before shorthand.
 * Source: `_uses_old_list_case` of aws-cli 1.45.11.
 */
const lists: ReadonlySet<string> = new Set([
  "elb DeregisterInstancesFromLoadBalancer --instances",
  "elb DescribeInstanceHealth --instances",
  "elb RegisterInstancesWithLoadBalancer --instances",
  "elb RemoveTags --tags",
  "firehose PutRecordBatch --records",
  "workspaces RebootWorkspaces --reboot-workspace-requests",
  "workspaces RebuildWorkspaces --rebuild-workspace-requests",
  "workspaces TerminateWorkspaces --terminate-workspace-requests",
]);

/** The member of an element that a word of an option stands for; undefined where words are shorthand. */
export function bareMember(service: Service, operation: Operation, name: string, shape: Shape): string | undefined {
  if (shape.kind !== "list" || shape.element.kind !== "structure" || shape.element.members.size !== 1) return undefined;
  const [member] = shape.element.members.keys();
  return lists.has(`${service.id} ${operation.name} ${name}`) ? member : undefined;
}

/** The member of a structure that is nothing but a text named `Value`: there a word without `=` stands for it. */
export function valueMember(shape: Shape): string | undefined {
  if (shape.kind !== "structure" || shape.members.size !== 1) return undefined;
  return shape.members.get("Value")?.shape.kind === "string" ? "Value" : undefined;
}

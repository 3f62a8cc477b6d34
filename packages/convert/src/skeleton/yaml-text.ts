import { Document, isCollection, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { SkeletonEntry, SkeletonNode, SkeletonScalar } from "./skeleton-node.ts";

const Required = " [REQUIRED]";

/**
 * A skeleton as YAML for `--cli-input-yaml`. A comment says `[REQUIRED]` and lists the values of an enum: behind a placeholder,
 * or above the name of a member with parts. The layout is our own; the AWS CLI's comments also hold AWS's descriptions.
 */
export function yamlText(node: SkeletonNode): string {
  // Readers of YAML 1.1 take a bare OFF for a boolean, and most readers a bare timestamp for a date: `compat` quotes both.
  return new Document(yamlNode(node), { compat: "yaml-1.1" }).toString({ lineWidth: 0 });
}

function yamlNode(node: SkeletonNode): Node {
  switch (node.kind) {
    case "object": {
      const map = new YAMLMap<Node, Node>();
      for (const entry of node.entries) map.add(yamlPair(entry));
      return map;
    }
    case "list": {
      const list = new YAMLSeq<Node>();
      for (const element of node.elements) list.add(yamlNode(element));
      return list;
    }
    case "scalar":
      return yamlScalar(node);
    default:
      return node satisfies never;
  }
}

function yamlPair({ name, required, value }: SkeletonEntry): Pair<Node, Node> {
  const key = new Scalar(name);
  const node = yamlNode(value);
  if (required && isCollection(node)) key.commentBefore = Required;
  else if (required) node.comment = Required + (node.comment ?? "");
  return new Pair<Node, Node>(key, node);
}

function yamlScalar({ shape, value }: SkeletonScalar): Scalar {
  const scalar = new Scalar<unknown>(value);
  if (shape.kind === "blob") {
    scalar.value = "";
    scalar.tag = "tag:yaml.org,2002:binary";
  }
  if (shape.enum !== undefined) scalar.comment = ` Valid values are: ${shape.enum.join(", ")}.`;
  return scalar;
}

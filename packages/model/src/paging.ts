import type { Operation, Service } from "./service.ts";

/**
 * Operations whose answers the AWS CLI fetches page by page, by the service's CLI name.
 * Source: `cognito-idp/2016-04-18/paginators-1.json` of botocore 1.43.11, checked against aws-cli 1.45.11.
 */
const pagedOperations: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "cognito-idp",
    new Set([
      "AdminListGroupsForUser",
      "AdminListUserAuthEvents",
      "ListGroups",
      "ListIdentityProviders",
      "ListResourceServers",
      "ListUserPoolClients",
      "ListUserPools",
      "ListUsers",
      "ListUsersInGroup",
    ]),
  ],
]);

/**
 * The options that the AWS CLI adds to an operation it pages through; they stand for no member. Empty for other
 * operations, and for services whose paging is not recorded here.
 */
export function pagingOptions(service: Service, operation: Operation): readonly string[] {
  const paged = pagedOperations.get(service.id)?.has(operation.name) ?? false;
  return paged ? ["--starting-token", "--page-size", "--max-items"] : [];
}

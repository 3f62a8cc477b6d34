import { cliName } from "./cli-name.ts";
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
 * The members with which a caller of those turns the pages himself, so that the AWS CLI does not.
 * Source: as above.
 */
const manualPaging: readonly string[] = ["NextToken", "PaginationToken", "MaxResults", "Limit"];

/** The options that the AWS CLI adds to an operation that it pages through. */
export const pagingFlags: readonly string[] = ["--starting-token", "--page-size", "--max-items"];

/**
 * The options that the AWS CLI adds to an operation it pages through; they stand for no member. Empty for other
 * operations, and for services whose paging is not known.
 */
export function pagingOptions(service: Service, operation: Operation): readonly string[] {
  return pagingMembers(service, operation) === undefined ? [] : pagingFlags;
}

/** The members of a paged operation with which a caller turns the pages himself; undefined for one that is not paged. */
export function pagingMembers({ id, cli }: Service, { name }: Operation): readonly string[] | undefined {
  if (cli !== undefined) {
    return cli.paged.get(cliName(name));
  }
  return pagedOperations.get(id)?.has(name) === true ? manualPaging : undefined;
}

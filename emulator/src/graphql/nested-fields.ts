import type { GraphQLFieldResolver } from "graphql";
import { viewAuthorizedResources, viewDepartments, viewRoles } from "../accounts/access-view";
import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { OperationContext } from "./operation";

type NestedField = GraphQLFieldResolver<unknown, OperationContext>;

/** Resolvers for nested fields that the default resolver cannot read from the parent, by type and field. */
export const nestedFields: Partial<Record<string, NestedField>> = {
  "User.roles": ofUser((state, user, { namespace }) => viewRoles(state, user, namespace)),
  "User.departments": ofUser((state, user, { orgId }) => viewDepartments(state, user, orgId)),
  "User.authorizedResources": ofUser(viewAuthorizedResources),
  // Only the console can list the users of a role, group or department.
  "Role.users": reject,
  "Group.users": reject,
  "Node.users": reject,
};

function ofUser(
  view: (state: State, user: User, args: Record<string, string | null | undefined>) => unknown,
): NestedField {
  return (source, args, { state }) => view(state, source as User, args);
}

function reject(): never {
  throw new BusinessError("notPermitted");
}

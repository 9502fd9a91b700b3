import type { Department } from "../state/department-store";
import { DEFAULT_NAMESPACE } from "../state/role";
import type { State } from "../state/state";
import { USER_POOL_ID, type User } from "../state/user";

/** Returns a list and its length in the format of the service's paged lists. */
function page<Item>(list: readonly Item[]) {
  return { totalCount: list.length, list };
}

/** Returns the roles of a user in a permission group. */
export function viewRoles(state: State, user: User, namespace?: string | null) {
  return page(state.roles.listOf(user).filter((role) => role.namespace === (namespace ?? DEFAULT_NAMESPACE)));
}

/** Returns the groups of a user. */
export function viewGroups(state: State, user: User) {
  return page(state.groups.listOf(user));
}

/** Returns the authorized resources of a user in a permission group. */
export function viewAuthorizedResources(
  state: State,
  user: User,
  { namespace, resourceType }: { namespace?: string | null; resourceType?: string | null } = {},
) {
  const resources = state.resources
    .listOf(user)
    .filter((resource) => resource.namespace === (namespace ?? DEFAULT_NAMESPACE))
    .filter(({ type }) => !resourceType || type === resourceType);
  return page(resources);
}

/** Returns the departments of a user, in one organization or in all. */
export function viewDepartments(state: State, user: User, orgId?: string | null) {
  const memberships = state.departments
    .listOf(user)
    .filter(({ department }) => !orgId || department.orgId === orgId)
    .map(({ department, joinedAt }) => ({
      department: viewDepartment(state, department),
      isMainDepartment: department.id === user.mainDepartmentId,
      joinedAt,
    }));
  return page(memberships);
}

/** Returns the path to each department of a user: the organization, then the departments from the root down. */
export function viewOrganizations(state: State, user: User): object[][] {
  return state.departments.listOf(user).map(({ department }) => {
    const path = state.departments.pathOf(department);
    const organization = {
      type: "org",
      id: department.orgId,
      createdAt: path[0]?.createdAt,
      updatedAt: path[0]?.createdAt,
      userPoolId: USER_POOL_ID,
      rootNodeId: path[0]?.id,
      logo: null,
      tenantId: null,
    };
    return [
      organization,
      ...path.map((node) => ({
        type: "node",
        userPoolId: USER_POOL_ID,
        ...describeDepartment(node),
        leaderUserId: null,
      })),
    ];
  });
}

function viewDepartment(state: State, department: Department) {
  const path = state.departments.pathOf(department);
  return {
    ...describeDepartment(department),
    root: department.parentId === null,
    depth: path.length - 1,
    path: path.map(({ id }) => id),
    codePath: path.map(({ code }) => code),
    namePath: path.map(({ name }) => name),
    children: state.departments
      .list()
      .filter(({ parentId }) => parentId === department.id)
      .map(({ id }) => id),
    isVirtualNode: false,
  };
}

function describeDepartment({ id, orgId, name, code, createdAt }: Department) {
  return {
    id,
    orgId,
    name,
    nameI18n: null,
    description: null,
    descriptionI18n: null,
    order: null,
    code,
    createdAt,
    updatedAt: createdAt,
  };
}

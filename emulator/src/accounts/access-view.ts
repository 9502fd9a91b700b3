import type { Department } from "../state/department-store";
import { DEFAULT_NAMESPACE } from "../state/role";
import type { State } from "../state/state";
import { USER_POOL_ID, type User } from "../state/user";

/** A list with its length, as the service pages it. */
function page<Item>(list: readonly Item[]) {
  return { totalCount: list.length, list };
}

/** The roles that a user has in a permission group. */
export function viewRoles(state: State, user: User, namespace?: string | null) {
  return page(state.roles.listOf(user).filter((role) => role.namespace === (namespace ?? DEFAULT_NAMESPACE)));
}

/** The groups that a user belongs to. */
export function viewGroups(state: State, user: User) {
  return page(state.groups.listOf(user));
}

/** What a user may use of a permission group. */
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

/** The departments that a user belongs to, in one organisation or in all. */
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

/** For each department of a user: its organisation, and the departments from the root down to it. */
export function viewOrganisations(state: State, user: User): object[][] {
  return state.departments.listOf(user).map(({ department }) => {
    const path = state.departments.pathOf(department);
    const organisation = {
      type: "org",
      id: department.orgId,
      createdAt: path[0]?.createdAt,
      updatedAt: path[0]?.createdAt,
      userPoolId: USER_POOL_ID,
      rootNodeId: path[0]?.id,
      logo: null,
    };
    return [
      organisation,
      ...path.map((node) => ({ type: "node", userPoolId: USER_POOL_ID, ...describeDepartment(node) })),
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

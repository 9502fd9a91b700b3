import { Methods } from "../client/Methods";
import { asList, asObject } from "../client/readers";
import { argumentError, attempt, optionalObject, optionalString, requireStrings } from "../errors/argument";
import { query } from "../graphql/operation";
import type { AuthorizedResource, Paginated, UserDepartment } from "../types/answers";
import type { ResourceType } from "../types/enums";

const ROLES = query(
  "user",
  "id:String,namespace:String",
  "roles(namespace:$namespace){totalCount list{id code namespace arn description createdAt updatedAt " +
    "parent{code namespace arn description createdAt updatedAt}}}",
  "id:String",
);
const AUTHORIZED_RESOURCES = query(
  "user",
  "id:String,namespace:String,resourceType:String",
  "authorizedResources(namespace:$namespace,resourceType:$resourceType){totalCount list{code type actions apiIdentifier}}",
  "id:String",
);
const DEPARTMENTS = query(
  "user",
  "id:String",
  "departments{totalCount list{isMainDepartment joinedAt department{id orgId name nameI18n description descriptionI18n " +
    "order code root depth path codePath namePath createdAt updatedAt children isVirtualNode}}}",
);

/** Where the user who is logged in belongs, and what the user may do. */
export abstract class AccessMethods extends Methods {
  /**
   * Tells whether the user who is logged in has a role.
   *
   * Sends the GraphQL query `user`.
   *
   * @param roleCode code of the role
   * @param namespace code of the permission group; the default one by default
   * @returns whether the user has it
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.hasRole("admin").then((isAdmin) => this.setData({ isAdmin }));
   */
  hasRole(roleCode: string, namespace?: string): Promise<boolean> {
    return attempt(() => {
      requireStrings({ roleCode });
      optionalString("namespace", namespace);
      return this.baseClient
        .asUser(({ id, token }) =>
          this.baseClient.graphql<Paginated<{ code: string }>>(
            ROLES,
            { id, namespace },
            (user) => paginated(user, "roles"),
            { token },
          ),
        )
        .then(({ list }) => list.some(({ code }) => code === roleCode));
    });
  }

  /**
   * Lists what the user who is logged in may use.
   *
   * Sends the GraphQL query `user`.
   *
   * @param namespace code of the permission group
   * @param options `resourceType`, the only kind to list, one of `ResourceType`; all kinds by default
   * @returns the resources, with the actions that are allowed
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listAuthorizedResources("default", { resourceType: "MENU" }).then(({ list }) => this.setData({ list }));
   */
  listAuthorizedResources(
    namespace: string,
    options: { resourceType?: ResourceType } = {},
  ): Promise<Paginated<AuthorizedResource>> {
    return attempt(() => {
      requireStrings({ namespace });
      const { resourceType } = optionalObject("options", options);
      optionalString("options.resourceType", resourceType);
      return this.baseClient
        .asUser(({ id, token }) =>
          this.baseClient.graphql<Paginated<AuthorizedResource>>(
            AUTHORIZED_RESOURCES,
            { id, namespace, resourceType },
            (user) => paginated(user, "authorizedResources"),
            { token },
          ),
        )
        .then(({ totalCount, list }) => ({ totalCount, list: list.map(withoutNulls) }));
    });
  }

  /**
   * Lists the departments that the user who is logged in belongs to.
   *
   * Sends the GraphQL query `user`.
   *
   * @returns the departments, and which is the main one
   * @throws {AuthingError} `unauthenticated`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listDepartments().then(({ list }) => console.log(list.map(({ department }) => department.name)));
   */
  listDepartments(): Promise<Paginated<UserDepartment>> {
    return this.baseClient.asUser(({ id, token }) =>
      this.baseClient.graphql(DEPARTMENTS, { id }, (user) => paginated(user, "departments"), { token }),
    );
  }

  /**
   * Lists the organisations that the user who is logged in belongs to.
   *
   * Sends `GET /api/v2/users/me/orgs`.
   *
   * @returns for each organisation, the departments from its root to the user's
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listOrgs().then((orgs) => console.log(orgs.length));
   */
  listOrgs(): Promise<any[]> {
    return this.baseClient.rest({ url: "/api/v2/users/me/orgs" }, asList);
  }

  /**
   * Lists the applications that the user who is logged in may use.
   *
   * Sends `GET /api/v2/users/me/applications/allowed`.
   *
   * @param params `page`, from 1 on, 1 by default; `limit`, how many on a page, 10 by default
   * @returns one page of the applications, and how many there are in all
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listApplications({ page: 1, limit: 20 }).then(({ list }) => this.setData({ list }));
   */
  listApplications(params: { page?: number; limit?: number } = {}): Promise<Paginated<any>> {
    return attempt(() => {
      const { page = 1, limit = 10 } = optionalObject("params", params);
      requirePositive({ "params.page": page, "params.limit": limit });
      return this.baseClient.rest({ url: "/api/v2/users/me/applications/allowed", params: { page, limit } }, asObject);
    });
  }
}

/** A paginated field of a user; an empty page if there is no such user. */
function paginated<T>(user: any, field: string): Paginated<T> | undefined {
  if (user === null) return { totalCount: 0, list: [] };
  return user && user[field] && asList(user[field].list) ? user[field] : undefined;
}

function requirePositive(values: Record<string, unknown>): void {
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (typeof value !== "number" || !(value >= 1)) throw argumentError(name, "应为大于 0 的数");
  }
}

function withoutNulls<T extends object>(object: T): T {
  const found = {} as T;
  for (const name of Object.keys(object) as (keyof T)[]) {
    if (object[name] !== null) found[name] = object[name];
  }
  return found;
}

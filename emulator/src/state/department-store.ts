import type { Collection, Database } from "./database";
import { requireUser } from "./require-user";
import { stableId } from "./stable-id";
import type { User } from "./user";

/** Department, or the root of an organization. */
export interface Department {
  readonly id: string;
  /** ID of the organization, which differs from the ID of its root department. */
  readonly orgId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly code: string | null;
  readonly createdAt: string;
}

/** Membership of a user in a department. */
export interface Membership {
  readonly departmentId: string;
  readonly joinedAt: string;
}

/** Membership as passed to `assign`. */
export interface NewMembership {
  /** Names from the root of the organization down to the department; missing departments are created. */
  readonly path: readonly string[];
  /** Code of the department; by default, an existing department keeps its code, and a new department has no code. */
  readonly code?: string | undefined;
  /** `true` to make this the user's main department; `true` by default only for the user's first department. */
  readonly main?: boolean | undefined;
}

/** Departments and their members. */
export class DepartmentStore {
  readonly #departments: Collection<Department>;
  readonly #memberships: Collection<Membership[]>;

  constructor(database: Database) {
    this.#departments = database.collection("departments");
    this.#memberships = database.collection("departmentMemberships");
  }

  /** Returns all departments, oldest first. */
  list(): Department[] {
    return [...this.#departments.values()];
  }

  /** Returns the departments from the root of the organization down to the given department. */
  pathOf(department: Department): Department[] {
    const path = [department];
    // A state file can contain departments that are their own ancestors.
    for (let next = this.#parentOf(department); next && !path.includes(next); next = this.#parentOf(next)) {
      path.unshift(next);
    }
    return path;
  }

  /** Returns the departments of a user, in the order of joining. */
  listOf(user: User): { department: Department; joinedAt: string }[] {
    requireUser("departments.listOf", user);
    return (this.#memberships.get(user.id) ?? []).flatMap(({ departmentId, joinedAt }) => {
      const department = this.#departments.get(departmentId);
      return department ? [{ department, joinedAt }] : [];
    });
  }

  /**
   * Adds a user to a department.
   *
   * @example
   * emulator.departments.assign(bob, { path: ["示例公司", "研发部"], code: "dev" });
   */
  assign(user: User, membership: NewMembership): Department {
    requireUser("departments.assign", user);
    const { path, code, main = this.listOf(user).length === 0 } = membership;
    const department = this.#create(path, code);
    const others = this.#withoutDepartment(user, department);
    this.#memberships.set(user.id, [...others, { departmentId: department.id, joinedAt: new Date().toISOString() }]);
    if (main) {
      user.mainDepartmentId = department.id;
      user.mainDepartmentCode = department.code;
    }
    return department;
  }

  /** Removes a user from a department; returns `true` if the user was a member. */
  withdraw(user: User, department: Pick<Department, "id">): boolean {
    requireUser("departments.withdraw", user);
    const before = this.listOf(user).length;
    const others = this.#withoutDepartment(user, department);
    this.#memberships.set(user.id, others);
    if (user.mainDepartmentId === department.id) {
      user.mainDepartmentId = null;
      user.mainDepartmentCode = null;
    }
    return others.length < before;
  }

  #parentOf({ parentId }: Department): Department | undefined {
    return parentId === null ? undefined : this.#departments.get(parentId);
  }

  #withoutDepartment(user: User, { id }: Pick<Department, "id">): Membership[] {
    return (this.#memberships.get(user.id) ?? []).filter(({ departmentId }) => departmentId !== id);
  }

  #create(path: readonly string[], code?: string): Department {
    const [root, ...below] = path;
    if (!root) {
      throw new RangeError("path must contain at least the name of the root department");
    }
    const name = below.at(-1) ?? root;
    const parent = below.length > 0 ? this.#create(path.slice(0, -1)) : undefined;
    const id = stableId("department", ...path);
    const existing = this.#departments.get(id);
    const department: Department = {
      id,
      orgId: stableId("organization", root),
      parentId: parent?.id ?? null,
      name,
      code: code ?? existing?.code ?? null,
      createdAt: existing?.createdAt ?? new Date().toISOString(),
    };
    this.#departments.set(id, department);
    return department;
  }
}

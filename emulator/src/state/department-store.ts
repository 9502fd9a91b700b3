import type { Collection, Database } from "./database";
import { stableId } from "./stable-id";
import type { User } from "./user";

/** A department. The root of an organisation is one as well. */
export interface Department {
  readonly id: string;
  /** The organisation, which is no department itself. */
  readonly orgId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly code: string | null;
  readonly createdAt: string;
}

/** A department that a user belongs to. */
export interface Membership {
  readonly departmentId: string;
  readonly joinedAt: string;
}

/** A department as a test names it. */
export interface NewMembership {
  /** The names from the root of the organisation down to the department; what does not exist yet is created. */
  readonly path: readonly string[];
  /** Code of the department; none by default. */
  readonly code?: string;
  /** Whether it is the user's main department; only a first one by default. */
  readonly main?: boolean;
}

/** The departments, and who belongs to them. */
export class DepartmentStore {
  readonly #departments: Collection<Department>;
  readonly #memberships: Collection<Membership[]>;

  constructor(database: Database) {
    this.#departments = database.collection("departments");
    this.#memberships = database.collection("departmentMemberships");
  }

  /** All departments, the oldest first. */
  list(): Department[] {
    return [...this.#departments.values()];
  }

  /** The departments from the root of the organisation down to this one. */
  pathOf(department: Department): Department[] {
    const parent = department.parentId === null ? undefined : this.#departments.get(department.parentId);
    return parent ? [...this.pathOf(parent), department] : [department];
  }

  /** The departments that a user belongs to, in the order of joining. */
  listOf(user: User): { department: Department; joinedAt: string }[] {
    return (this.#memberships.get(user.id) ?? []).flatMap(({ departmentId, joinedAt }) => {
      const department = this.#departments.get(departmentId);
      return department ? [{ department, joinedAt }] : [];
    });
  }

  /**
   * Lets a user belong to a department.
   *
   * @example
   * emulator.departments.assign(bob, { path: ["示例公司", "研发部"], code: "dev" });
   */
  assign(user: User, { path, code, main = this.listOf(user).length === 0 }: NewMembership): Department {
    const department = this.#create(path, code);
    const others = this.#withoutDepartment(user, department);
    this.#memberships.set(user.id, [...others, { departmentId: department.id, joinedAt: new Date().toISOString() }]);
    if (main) {
      user.mainDepartmentId = department.id;
      user.mainDepartmentCode = department.code;
    }
    return department;
  }

  /** Takes a user out of a department, and tells whether the user belonged to it. */
  withdraw(user: User, department: Pick<Department, "id">): boolean {
    const before = this.listOf(user).length;
    const others = this.#withoutDepartment(user, department);
    this.#memberships.set(user.id, others);
    if (user.mainDepartmentId === department.id) {
      user.mainDepartmentId = null;
      user.mainDepartmentCode = null;
    }
    return others.length < before;
  }

  #withoutDepartment(user: User, { id }: Pick<Department, "id">): Membership[] {
    return (this.#memberships.get(user.id) ?? []).filter(({ departmentId }) => departmentId !== id);
  }

  #create(path: readonly string[], code?: string): Department {
    const [root, ...below] = path;
    if (!root) {
      throw new RangeError("The path to a department must name the root of the organisation at least.");
    }
    const name = below.at(-1) ?? root;
    const parent = below.length > 0 ? this.#create(path.slice(0, -1)) : undefined;
    const id = stableId("department", ...path);
    const existing = this.#departments.get(id);
    const department: Department = {
      id,
      orgId: stableId("organisation", root),
      parentId: parent?.id ?? null,
      name,
      code: code ?? existing?.code ?? null,
      createdAt: existing?.createdAt ?? new Date().toISOString(),
    };
    this.#departments.set(id, department);
    return department;
  }
}

import type { User } from "authing-emulator";
import type { Scenarios, Stage } from "./scenario";

/** Signs in and returns the emulator's record of the user. */
async function signIn({ client, emulator }: Stage): Promise<User> {
  const { id } = await client.login();
  return emulator.users.findById(id) as User;
}

export const access: Scenarios = {
  async hasRole(stage) {
    const { client, emulator } = stage;
    const user = await signIn(stage);
    expect(await client.hasRole("admin")).toBe(false);
    const admin = emulator.roles.assign(user, { code: "admin" });
    emulator.roles.assign(user, { code: "librarian", namespace: "library" });
    expect(await client.hasRole("admin")).toBe(true);
    expect(await client.hasRole("librarian")).toBe(false);
    expect(await client.hasRole("librarian", "library")).toBe(true);
    emulator.roles.withdraw(user, admin);
    expect(await client.hasRole("admin")).toBe(false);
  },

  async listAuthorizedResources(stage) {
    const { client, emulator } = stage;
    const user = await signIn(stage);
    emulator.resources.assign(user, { code: "books:*", type: "DATA", actions: ["books:read"], namespace: "library" });
    emulator.resources.assign(user, { code: "loans", type: "MENU", namespace: "library" });
    const books = { code: "books:*", type: "DATA", actions: ["books:read"] };
    const loans = { code: "loans", type: "MENU" };
    expect(await client.listAuthorizedResources("library")).toEqual({ totalCount: 2, list: [books, loans] });
    expect(await client.listAuthorizedResources("library", { resourceType: "MENU" })).toEqual({
      totalCount: 1,
      list: [loans],
    });
    expect(await client.listAuthorizedResources("default")).toEqual({ totalCount: 0, list: [] });
  },

  async listDepartments(stage) {
    const { client, emulator } = stage;
    const path = ["示例公司", "研发部"];
    const { id } = emulator.departments.assign(await signIn(stage), { path, code: "dev" });
    expect(await client.listDepartments()).toMatchObject({
      totalCount: 1,
      list: [{ isMainDepartment: true, department: { id, name: "研发部", code: "dev", depth: 1, namePath: path } }],
    });
  },

  async listOrgs(stage) {
    const { client, emulator } = stage;
    const department = emulator.departments.assign(await signIn(stage), { path: ["示例公司", "研发部"] });
    expect(await client.listOrgs()).toMatchObject([
      [
        { type: "org", id: department.orgId },
        { type: "node", name: "示例公司" },
        { type: "node", id: department.id, name: "研发部" },
      ],
    ]);
  },

  async listApplications(stage) {
    const { client, emulator } = stage;
    const user = await signIn(stage);
    for (let number = 1; number <= 11; number++) emulator.applications.assign(user, { id: `app-${number}` });
    const first = await client.listApplications();
    expect([first.totalCount, first.list.length, first.list[0]?.id]).toEqual([11, 10, "app-1"]);
    const last = await client.listApplications({ page: 3, limit: 5 });
    expect([last.totalCount, last.list.map(({ id }) => id)]).toEqual([11, ["app-11"]]);
  },
};

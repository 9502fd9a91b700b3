import type { Emulator, User } from "../src";
import { graphql, loginByCode, refusal, send, startTestEmulator } from "./support/client";

let emulator: Emulator;
let bob: User;
let token: string;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  const { id, token: ofBob } = await loginByCode(emulator);
  bob = emulator.users.findById(id) as User;
  token = ofBob;
});
afterAll(() => emulator.close());

const ask = async (selection: string) =>
  (await graphql(emulator, `{ user { ${selection} } }`, {}, token)).body.data.user;
const get = async (path: string) =>
  (await send(emulator, path, { headers: { authorization: `Bearer ${token}` } })).body;

test("returns the user's roles in one permission group, with their parent roles", async () => {
  const admin = emulator.roles.assign(bob, { code: "admin", description: "管理员", parent: "root" });
  emulator.roles.assign(bob, { code: "reader", namespace: "library" });
  const { roles } = await ask(
    "roles { totalCount list { id code namespace arn description parent { code namespace } } }",
  );
  expect(roles).toEqual({
    totalCount: 1,
    list: [
      {
        id: admin.id,
        code: "admin",
        namespace: "default",
        arn: expect.stringMatching(/:role:admin$/),
        description: "管理员",
        parent: { code: "root", namespace: "default" },
      },
    ],
  });
  expect(await ask('roles(namespace: "library") { list { code } }')).toEqual({ roles: { list: [{ code: "reader" }] } });
  expect(emulator.roles.withdraw(bob, admin)).toBe(true);
  expect(emulator.roles.withdraw(bob, admin)).toBe(false);
  expect(await ask("roles { totalCount }")).toEqual({ roles: { totalCount: 0 } });
  expect(emulator.roles.listOf(bob)).toMatchObject([{ code: "reader" }]);
});

test("replaces a role that is assigned again", () => {
  const first = emulator.roles.assign(bob, { code: "admin" });
  expect(emulator.roles.assign(bob, { code: "admin", description: "new" }).id).toBe(first.id);
  expect(emulator.roles.listOf(bob)).toMatchObject([{ code: "admin", description: "new" }]);
});

test("returns the user's groups", async () => {
  emulator.groups.assign(bob, { code: "staff", name: "员工" });
  expect(await ask("groups { totalCount list { code name } }")).toEqual({
    groups: { totalCount: 1, list: [{ code: "staff", name: "员工" }] },
  });
});

test("filters resources by permission group and type", async () => {
  emulator.resources.assign(bob, { code: "books:*", type: "DATA", actions: ["books:read"] });
  emulator.resources.assign(bob, { code: "home", type: "MENU" });
  emulator.resources.assign(bob, { code: "loans", type: "API", namespace: "library", apiIdentifier: "/loans" });
  const fields = "{ totalCount list { code type actions apiIdentifier } }";
  const books = { code: "books:*", type: "DATA", actions: ["books:read"], apiIdentifier: null };
  const home = { code: "home", type: "MENU", actions: null, apiIdentifier: null };
  expect(await ask(`authorizedResources(namespace: "default") ${fields}`)).toEqual({
    authorizedResources: { totalCount: 2, list: [books, home] },
  });
  expect(await ask(`authorizedResources(namespace: "default", resourceType: "MENU") ${fields}`)).toEqual({
    authorizedResources: { totalCount: 1, list: [home] },
  });
  expect(await ask(`authorizedResources(namespace: "library") ${fields}`)).toEqual({
    authorizedResources: {
      totalCount: 1,
      list: [{ code: "loans", type: "API", actions: null, apiIdentifier: "/loans" }],
    },
  });
});

describe("departments", () => {
  const FIELDS = `departments { totalCount list { isMainDepartment joinedAt department {
    id orgId name code root depth path codePath namePath children isVirtualNode
  } } }`;

  test("include their path and children, and indicate the main department", async () => {
    const front = emulator.departments.assign(bob, { path: ["示例公司", "研发部", "前端组"], code: "front" });
    const dev = emulator.departments.assign(bob, { path: ["示例公司", "研发部"] });
    const [root] = emulator.departments.list();
    const { departments } = await ask(FIELDS);
    expect(departments).toEqual({
      totalCount: 2,
      list: [
        {
          isMainDepartment: true,
          joinedAt: expect.stringMatching(/Z$/),
          department: {
            id: front.id,
            orgId: root?.orgId,
            name: "前端组",
            code: "front",
            root: false,
            depth: 2,
            path: [root?.id, dev.id, front.id],
            codePath: [null, null, "front"],
            namePath: ["示例公司", "研发部", "前端组"],
            children: [],
            isVirtualNode: false,
          },
        },
        expect.objectContaining({
          isMainDepartment: false,
          department: expect.objectContaining({ id: dev.id, depth: 1, children: [front.id] }),
        }),
      ],
    });
    expect(bob).toMatchObject({ mainDepartmentId: front.id, mainDepartmentCode: "front" });
  });

  test("can be filtered by organization", async () => {
    const [first, second] = ["甲", "乙"].map((name) => emulator.departments.assign(bob, { path: [name] }));
    expect(await ask(`departments(orgId: "${second?.orgId}") { list { department { id root } } }`)).toEqual({
      departments: { list: [{ department: { id: second?.id, root: true } }] },
    });
    expect(emulator.departments.withdraw(bob, { id: first?.id ?? "" })).toBe(true);
    expect(bob.mainDepartmentId).toBeNull();
    expect(await ask("departments { totalCount }")).toEqual({ departments: { totalCount: 1 } });
  });

  test("cannot be assigned with an empty path", () => {
    expect(() => emulator.departments.assign(bob, { path: [] })).toThrow(RangeError);
  });
});

test("returns each organization with the path to the user's department", async () => {
  const dev = emulator.departments.assign(bob, { path: ["示例公司", "研发部"], code: "dev" });
  const { code, data } = await get("/api/v2/users/me/orgs");
  expect(code).toBe(200);
  expect(data).toMatchObject([
    [
      { type: "org", id: dev.orgId, rootNodeId: dev.parentId },
      { type: "node", id: dev.parentId, orgId: dev.orgId, name: "示例公司" },
      { type: "node", id: dev.id, orgId: dev.orgId, name: "研发部", code: "dev" },
    ],
  ]);
});

describe("applications", () => {
  const PATH = "/api/v2/users/me/applications/allowed";

  test("are returned in pages", async () => {
    for (let number = 1; number <= 12; number += 1) {
      emulator.applications.assign(bob, { id: `app-${number}`, name: `应用 ${number}` });
    }
    const { data } = await get(PATH);
    expect([data.totalCount, data.list.length, data.list[0]]).toMatchObject([12, 10, { id: "app-1", name: "应用 1" }]);
    const last = (await get(`${PATH}?page=3&limit=5`)).data;
    expect([last.totalCount, last.list.map(({ id }: { id: string }) => id)]).toEqual([12, ["app-11", "app-12"]]);
    expect((await get(`${PATH}?page=4&limit=5`)).data.list).toEqual([]);
  });

  test.each(["page=0", "limit=-1", "page=x", "page=1&page=2", "limit=1e9", "page="])("reject %s", async (query) => {
    expect(await get(`${PATH}?${query}`)).toMatchObject({ code: 2231 });
  });
});

test("hides other users' data, and requires a session", async () => {
  const other = await loginByCode(emulator, "somebody-else");
  emulator.roles.assign(emulator.users.findById(other.id) as User, { code: "admin" });
  expect(await ask("roles { totalCount }")).toEqual({ roles: { totalCount: 0 } });
  expect((await loginByCode(emulator, "somebody-else")).roles).toMatchObject({ list: [{ code: "admin" }] });
  emulator.roles.assign(bob, { code: "reader" });
  const { body } = await graphql(emulator, "{ user { roles { list { users { totalCount } } } } }", {}, token);
  expect(body.errors).toEqual(refusal(1001).errors);
  for (const path of ["/api/v2/users/me/orgs", "/api/v2/users/me/applications/allowed"]) {
    expect((await send(emulator, path)).body).toMatchObject({ code: 2020 });
  }
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT, readDocument } from "./documents";

/** Returns the addresses of the methods in a folder of the API reference, relative to `docs/`. */
function methodsIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((file) => {
    const text = readFileSync(path.join(ROOT, folder, file), "utf8");
    const names = [...text.matchAll(/^#### (\w+)\(\)$/gm)].map(([, name = ""]) => name);
    return names.map((name) => `${path.relative("docs", folder)}/${file}#${name.toLowerCase()}`);
  });
}

const CLIENT_METHODS = methodsIn("docs/api/methods");
const SUB_CLIENT_METHODS = methodsIn("docs/api/clients");
const PROPERTIES = readFileSync(path.join(ROOT, "docs/api/authentication-client.md"), "utf8");
/** Pages of the sub-clients, relative to `docs/`, by property of the client. */
const SUB_CLIENTS = [...PROPERTIES.matchAll(/`(\w+)` \| `readonly` \| \[`\w+`\]\((clients\/[\w-]+\.md)/g)].map(
  ([, name = "", page = ""]) => [name, `api/${page}`],
);

/** Returns the names and targets of the links in code font that a document contains. */
function methodLinks(document: string): [name: string, target: string][] {
  const text = readFileSync(path.join(ROOT, document), "utf8");
  return [...text.matchAll(/\[`([\w.]+)`\]\((?:docs\/)?(api\/[^)]+)\)/g)].map(([, name = "", target = ""]) => [
    name,
    target,
  ]);
}

test("the API reference contains the methods and sub-clients", () => {
  expect(CLIENT_METHODS).toContain("api/methods/wechat.md#login");
  expect(SUB_CLIENT_METHODS).toContain(`api/clients/mfa-authentication-client.md#${"verifyTotpMfa".toLowerCase()}`);
  expect(SUB_CLIENTS).toContainEqual(["wechatmpqrcode", "api/clients/qr-code-authentication-client.md"]);
});

describe.each(["README.md", "README.zh-CN.md"])("%s", (document) => {
  const links = methodLinks(document);

  test("links each method and each sub-client to its page", () => {
    const targets = links.map(([, target]) => target);
    expect(CLIENT_METHODS.filter((method) => !targets.includes(method))).toEqual([]);
    expect(SUB_CLIENTS.filter(([name, page]) => !links.some((link) => link[0] === name && link[1] === page))).toEqual(
      [],
    );
  });

  test("links no method to another one", () => {
    const isOwn = ([name, target]: [string, string]) => target.split("#")[1] === name.split(".").at(-1)?.toLowerCase();
    expect(links.filter((link) => link[1].includes("#") && !isOwn(link))).toEqual([]);
  });
});

test.each([
  ["README.md", "## Options"],
  ["README.zh-CN.md", "## 选项"],
])("%s lists each option", (document, heading) => {
  const reference = readFileSync(path.join(ROOT, "docs/api/options.md"), "utf8");
  const [, section = ""] = reference.split("## AuthenticationClientOptions");
  const options = [...(section.split("\n## ")[0] ?? "").matchAll(/<a id="property-\w+"><\/a> `(\w+)/g)].map(
    ([, name]) => name,
  );
  const [, table = ""] = readFileSync(path.join(ROOT, document), "utf8").split(heading);
  expect(options).toContain("appId");
  expect(options.filter((name) => !table.split("\n## ")[0]?.includes(`\`${name}`))).toEqual([]);
});

describe("docs/api.zh-CN.md", () => {
  const rows = readFileSync(path.join(ROOT, "docs/api.zh-CN.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, name = "", target = "", summary = ""] = line.match(/^\| \[`(\w+)`\]\((.*?)\) \| (.*) \|$/) ?? [];
      return name ? [{ name, target, summary }] : [];
    });

  test("describes each method once", () => {
    expect(rows.map(({ target }) => target).sort()).toEqual([...CLIENT_METHODS, ...SUB_CLIENT_METHODS].sort());
  });

  test("describes each method in Chinese, under its own name", () => {
    const wrong = rows.filter(({ name, target, summary }) => {
      return (
        target.split("#")[1] !== name.toLowerCase() || !/\p{Script=Han}{2}/u.test(summary) || /[。.]$/.test(summary)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("mentions each sub-client", () => {
    const { anchors } = readDocument("docs/api.zh-CN.md");
    const headings = [...anchors].join(" ");
    expect(SUB_CLIENTS.filter(([name = ""]) => !headings.includes(name.toLowerCase()))).toEqual([]);
  });
});

/**
 * Writes the error documents and the type of the service's codes, all from `docs/error-codes.json`. Takes the methods
 * that can reject with a code from the doc comments.
 *
 * Usage: node scripts/error-codes.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Titles and texts of the documents, by language. */
const TEXTS = {
  en: {
    file: "docs/errors.md",
    other: "[简体中文](errors.zh-CN.md) · [README](../README.md#errors)",
    title: "Errors",
    intro: [
      "Methods throw or reject only with an `AuthingError`. Check its `kind` first, and for `service` errors also its `code`:",
      "You can show `error.message` to users, except for the kinds `argument` and `domain` and the code 400, which are for developers. It is in Chinese, or in English if the client's `lang` is `en-US`.",
    ],
    kinds: "Kinds",
    kindColumns: ["`kind`", "meaning", "what to do", "methods", "`onError`"],
    called: ["called", "not called"],
    codes: "Codes of the service",
    codesIntro:
      "The service doesn't document which endpoint returns which codes, so methods other than those listed can also reject with a code.",
    codeColumns: ["`code`", "meaning", "what to do", "methods"],
  },
  zh: {
    file: "docs/errors.zh-CN.md",
    other: "[English](errors.md) · [README](../README.zh-CN.md#错误)",
    title: "错误",
    intro: [
      "所有方法抛出的错误都是 `AuthingError`。先根据 `kind` 判断；如果是 `service`，再根据 `code` 判断：",
      "`error.message` 可以直接展示给用户，但 `kind` 为 `argument`、`domain` 或 `code` 为 400 时除外，这些消息面向开发者。消息默认是中文；客户端的 `lang` 为 `en-US` 时是英文。",
    ],
    kinds: "类型",
    kindColumns: ["`kind`", "含义", "处理方法", "方法", "`onError`"],
    called: ["会调用", "不调用"],
    codes: "服务的错误码",
    codesIntro: "服务没有说明哪些接口返回哪些错误码，所以没有列出的方法也可能返回这些错误码。",
    codeColumns: ["`code`", "含义", "处理方法", "方法"],
  },
};

const EXAMPLE = [
  "```js",
  'authing.loginByEmail("bob@example.com", "passw0rd").catch((error) => {',
  '  if (error.kind === "service" && error.code === 2006) wx.showToast({ icon: "none", title: error.message });',
  '  else if (error.kind === "network") console.log("offline");',
  "});",
  "```",
];

/** Returns the contents of the generated files, by path. */
export function writeErrorCodes() {
  const source = JSON.parse(readFileSync(path.join(ROOT, "docs/error-codes.json"), "utf8"));
  const methods = findMethods();
  const files = { "src/errors/service-error-code.ts": writeType(source.codes) };
  for (const language of ["en", "zh"]) files[TEXTS[language].file] = writeDocument(source, methods, language);
  return files;
}

/** Returns the names of the methods whose `@throws` mentions a code, by code. */
function findMethods() {
  /** Text of `@throws`, by method. */
  const throws = {};
  for (const folder of ["methods", "clients"]) {
    for (const file of readdirSync(path.join(ROOT, "src", folder)).sort()) {
      const text = readFileSync(path.join(ROOT, "src", folder, file), "utf8");
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      ts.forEachChild(source, function visit(node) {
        if (ts.isMethodSignature(node)) {
          const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "throws");
          if (tag) throws[subClientOf(node) + node.name.getText()] = ts.getTextOfJSDocComment(tag.comment);
        }
        ts.forEachChild(node, visit);
      });
    }
  }
  const found = {};
  for (const [method, text] of Object.entries(throws)) {
    const [, other] = text.match(/the same errors as `(\w+)`/) ?? [];
    for (const [code] of `${text} ${throws[other] ?? ""}`.matchAll(/\b\d{4,7}\b/g)) {
      found[code] ??= new Set();
      found[code].add(method);
    }
  }
  return found;
}

/** Returns the property of the client that holds a method's sub-client, followed by a dot; `""` if there is none. */
function subClientOf(method) {
  const names = {
    MfaAuthenticationClient: "mfa.",
    QrCodeAuthenticationClient: "qrcode.",
    SocialAuthenticationClient: "social.",
    EnterpriseAuthenticationClient: "enterprise.",
    PrincipalAuthenticationClient: "principal.",
    EventAuthenticationClient: "event.",
    BrowserFingerprintClient: "browserFingerprint.",
  };
  return names[method.parent.name?.text] ?? "";
}

function writeDocument({ kinds, codes }, methods, language) {
  const texts = TEXTS[language];
  const [intro, message] = texts.intro;
  const [called, notCalled] = texts.called;
  const kindRows = kinds.map(({ kind, onError, methods: where, [language]: row }) => [
    `\`${kind}\``,
    row.meaning,
    row.action,
    where[language],
    onError ? called : notCalled,
  ]);
  const codeRows = codes.map(({ code, methods: where, [language]: row }) => [
    String(code),
    row.meaning,
    row.action,
    methodsOf(code, methods[code], where)[language],
  ]);
  return [
    `# ${texts.title}`,
    "",
    texts.other,
    "",
    intro,
    "",
    ...EXAMPLE,
    "",
    message,
    "",
    `## ${texts.kinds}`,
    "",
    ...table(texts.kindColumns, kindRows),
    "",
    `## ${texts.codes}`,
    "",
    texts.codesIntro,
    "",
    ...table(texts.codeColumns, codeRows),
    "",
  ].join("\n");
}

/** Returns the methods that can reject with a code, by language: those whose doc comments mention it, or `where`. */
function methodsOf(code, documented, where) {
  if (Boolean(documented) === Boolean(where)) {
    const problem = where
      ? `${[...documented].join(" and ")} mention the code, so remove "methods"`
      : "no doc comment mentions the code";
    throw new Error(`docs/error-codes.json: "methods" of code ${code}: ${problem}`);
  }
  const names = [...(documented ?? [])].map((name) => `\`${name}\``);
  return where ?? { en: names.join(", "), zh: names.join("、") };
}

function table(columns, rows) {
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function writeType(codes) {
  return [
    "// Generated from docs/error-codes.json by scripts/error-codes.mjs. `npm run docs` updates it.",
    "",
    "/**",
    " * Business code of the service, or code of WeChat that the service passes on. The service can add codes at any time.",
    " *",
    ...codes.map(({ code, en }) => ` * - ${code}: ${en.meaning}.`),
    " */",
    "export type ServiceErrorCode =",
    ...codes.map(({ code }) => `  | ${code}`),
    "  | (number & Record<never, never>);",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(writeErrorCodes())) writeFileSync(path.join(ROOT, file), text);
}

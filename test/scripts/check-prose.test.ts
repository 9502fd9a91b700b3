import { type Outcome, runOn } from "./fixture";

function check(files: Record<string, string>): Promise<Outcome> {
  return runOn(files, "check-prose.mjs", ".");
}

/** Returns the findings, as `file:line:column  text`. */
function findings(outcome: Outcome): string[] {
  return [...outcome.output.matchAll(/^(.*) {2}→ .+$/gm)].map(([, finding]) => finding as string);
}

/** Sentences, each with the wording that the check must report. */
const ENGLISH: [string, string][] = [
  ["The user is logged in.", "logged in"],
  ["Log in first.", "Log in"],
  ["Logs out.", "Logs out"],
  ["It logs nobody in.", "logs nobody in"],
  ["Send an e-mail.", "e-mail"],
  ["The user name is taken.", "user name"],
  ["A mini-program.", "mini-program"],
  ["It reaches the real service.", "real service"],
  ["Install the WeChat developer tools.", "WeChat developer tools"],
  ["Read the answer.", "the answer"],
  ["A number that is none.", "is none"],
  ["A key is no token.", "is no"],
  ["Store it, for it may change.", ", for it may"],
  ["Keep one, for the key is large.", ", for the key is"],
  ["The same, were it empty.", "were it"],
  ["A code is asked for.", "is asked for"],
  ["It has a key of its own.", "of its own"],
  ["It has a store of its own for keys.", "a store of its own"],
  ["A match can be no tag.", "can be no"],
  ["The field may be left out.", "be left out"],
  ["Leave out the types.", "Leave out"],
  ["It keeps the user, also after a restart.", ", also after"],
  ["It returns the reason of a failure.", "reason of"],
  ["It counts the calls of a method.", "calls of a"],
  ["The latter is optional.", "The latter"],
  ["It warns of a mistake.", "warns of"],
  ["It draws a text.", "a text"],
  ["Whoever calls waits.", "Whoever"],
  ["The console is told.", "told"],
  ["It tells the app.", "tells"],
  ["A call is under way.", "under way"],
  ["Send it once more.", "once more"],
  ["The user comes back.", "comes back"],
  ["Sign in as nobody.", "as nobody"],
  ["Stores user-defined data.", "user-defined data"],
  ["Try again.", "Try again"],
  ["It has changed by now.", "by now"],
  ["Created at the first time.", "at the first time"],
  ["Once at the most.", "at the most"],
  ["The service is away.", "is away"],
  ["This mends the format.", "mends"],
  ["A token with another user than the session's.", "another user than"],
  ["It requires something else than a file.", "something else than"],
  ["It prevents that a call fails.", "prevents that"],
  ["Files outside of the folder.", "outside of"],
  ["The word for it.", "The word for"],
  ["It says so in words.", "in words"],
  ["Events such as `login`.", "such as `"],
  ["The call is cancelled.", "cancelled"],
];

const CHINESE: [string, string][] = [
  ["请检查您的网络。", "您"],
  ["先撤回 token。", "撤回"],
  ["填写恢复代码。", "恢复代码"],
  ["绑定第二因素。", "第二因素"],
  ["在真实的服务上测试。", "真实的服务"],
  ["启动本地服务。", "本地服务"],
  ["发送邮件验证码。", "邮件验证码"],
  ["登录以错误码 2000 失败。", "以错误码 2000 失败"],
  ["先加密密码。", "加密密码"],
  ["用用户名登录。", "用用户"],
  ["密码 (必填)。", "码 ("],
  ["`mfa` ([测试](mfa.ts))。", "([测"],
  ["共 ３ 次。", "３"],
  ["共3 次。", "共3"],
  ["使用 SDK的方法。", "K的"],
  ["调用`login`。", "用`"],
  ["请注意, 不要重试。", "意,"],
  ['点击 "登录" 按钮。', '"登录"'],
  ["点击“登录”。", "“登录”"],
];

test("reports each wording to avoid, with its location", async () => {
  const samples = [...ENGLISH, ...CHINESE];
  const outcome = await check({ "guide.md": samples.map(([sentence]) => sentence).join("\n\n") });

  const expected = samples.map(([sentence, text], index) => {
    return `guide.md:${2 * index + 1}:${sentence.indexOf(text) + 1}  ${text}`;
  });
  expect(findings(outcome)).toEqual(expected);
  expect(outcome.status).toBe(1);
});

test("accepts similar wordings that are good English or Chinese", async () => {
  const outcome = await check({
    "guide.md": [
      "Errors are logged in the console. There is none. None of them is no longer there. Calls, for one app or for it.",
      "Try again later. At the most recent login, a user names a code. It is miles away. A picker is `cancelled`.",
      "Terms such as these. A word that was left out of the list. Names of their own account. There may be no user.",
      "It stores the user, and also in part the token. Calls of methods. A text field.",
    ].join("\n\n"),
    "guide.zh-CN.md": "# 登录\n\n「登录」按钮调用 `login`，\n共 3 次（见 README）。\n\n- 使用用户名\n- 访问本地服务器",
  });
  expect(outcome.output).toBe("No wording to avoid in 2 files.\n");
  expect(outcome.status).toBe(0);
});

test("reports a line break between Chinese characters", async () => {
  const outcome = await check({ "guide.md": "- 服务会发送\n  验证码。\n- 验证码会\n  `expire`。" });
  expect(findings(outcome)).toEqual(["guide.md:1:7  送 验"]);
});

test("reads Markdown except for code and links, and the comments of its code blocks", async () => {
  const outcome = await check({
    "guide.md": [
      "See [`logged in`](logged-in.md), <b title='logged in'> and https://a.example/e-mail/logged-in.",
      "```js\nconst told = 'told'; // nobody is told\n```",
      "```\ntold\n```",
      "The app is\nlogged\nin.",
    ].join("\n\n"),
  });
  expect(findings(outcome)).toEqual(["guide.md:4:35  told", "guide.md:12:1  logged in"]);
});

test("reads the comments of scripts, and the titles of tests", async () => {
  const outcome = await check({
    "a.test.ts": [
      "/** Whether it is told. */",
      'const url = "https://told.example"; // told',
      `const told = /told/.test(\`// told \${told /* told */} told\`);`,
      'test("is told", told);',
      'test.each(["told"])("%s is told", told);',
      `describe(\`told \${told} told\`, told);`,
      'run("told");',
      "// The user is logged",
      "// in.",
      "/**",
      " * Who is logged",
      " * in.",
      " *",
      " * @see https://a.example/told-logged-in.html",
      " * @example told(`",
      " * told`);",
      " */",
    ].join("\n"),
  });
  expect(findings(outcome)).toEqual([
    "a.test.ts:1:1  /** Whether",
    "a.test.ts:1:19  told",
    "a.test.ts:2:40  told",
    "a.test.ts:3:45  told",
    "a.test.ts:4:10  told",
    "a.test.ts:5:28  told",
    "a.test.ts:6:11  told",
    "a.test.ts:6:24  told",
    "a.test.ts:8:16  logged in",
    "a.test.ts:10:1  /** Who",
    "a.test.ts:11:11  logged in",
  ]);
});

test("reads the comments of styles, settings and shell scripts, and the text of markup", async () => {
  const outcome = await check({
    "a.wxss": 'view { content: "/* told */"; } /* told */',
    "b.yml": 'told: "# told" # told',
    "c.wxml": '<!-- told --><view told="told">{{told}} told</view>',
    "d/run": "#!/usr/bin/env bash\necho told#told '# told' # told",
    "e.json": '{ "told": "told" }',
  });
  expect(findings(outcome)).toEqual([
    "a.wxss:1:36  told",
    "b.yml:1:18  told",
    "c.wxml:1:6  told",
    "c.wxml:1:41  told",
    "d/run:2:27  told",
  ]);
});

test("skips the folders of dependencies and builds", async () => {
  const outcome = await check({
    "node_modules/a/README.md": "told",
    "dist/index.js": "// told",
    "README.md": "Good.",
    "src/a.ts": "// Good.",
  });
  expect(outcome.output).toBe("No wording to avoid in 2 files.\n");
});

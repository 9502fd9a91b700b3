/** Writes the figures from results.json to the READMEs, the changelog and the charts. */
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { describeChart, drawChart } = require("./chart.cjs");
const { readFigure } = require("./figures.cjs");

const ROOT = path.join(__dirname, "..");

const SIZES = ["packed", "minified", "gzipped"];
const TIMES = [
  "launch",
  "launch and loginByCode",
  "launch and loginByPassword",
  "later loginByCode",
  "later getCurrentUser",
  "later updateProfile",
  "later loginByPassword",
];

const ENVIRONMENT = "https://developers.weixin.qq.com/miniprogram/dev/framework/runtime/env.html";

const READMES = {
  en: {
    file: "README.md",
    chart: "docs/benchmark.svg",
    packedSize: /(?<=\*\*Small\.\*\* About )[\d,]+ KB/,
    introduction: ({ publishedVersion, samples, machine }) => `\
\`npm run bench\` compares this version with ${publishedVersion}, both minified as on upload. A fake network responds at once, so
the times contain only the work of the SDK. Launches and first calls are medians of ${samples} fresh processes per version, which
take turns. Later calls are medians of ${samples} rounds in a warm process. The figures are from a machine with ${machine.cores} cores
(${machine.cpu}) and Node.js ${machine.node}. Phones are slower, so look at the ratios rather than the times. If a ratio is below
1, version 4 is better.`,
    sizeHeader: (version) => ["size", "this version", version, "times smaller"],
    sizes: ['packed by "Build npm"', "each file minified, as on upload", "minified and gzipped"],
    heap: "memory after launch",
    timeHeader: (version) => [
      "time",
      ...["this version", version, "times faster"],
      ...["this version, no JIT", `${version}, no JIT`, "times faster"],
    ],
    times: [
      "launch: load the module, create a client",
      "launch, and first `loginByCode`",
      "launch, and first sign-in with a password (1024-bit key)",
      "later `loginByCode`",
      "later `getCurrentUser`",
      "later `updateProfile`",
      "later sign-in with a password",
    ],
    jitless: `"No JIT" is \`node --jitless\`, because mini programs on iOS [run without JIT](${ENVIRONMENT}).`,
  },
  zh: {
    file: "README.zh-CN.md",
    chart: "docs/benchmark.zh-CN.svg",
    packedSize: /(?<=\*\*体积小\*\*：约 )[\d,]+ KB/,
    introduction: ({ publishedVersion, samples, machine }) => `\
\`npm run bench\` 比较本版本和 ${publishedVersion}，两者都像上传时一样逐个文件压缩。网络是模拟的，会立即响应，所以测得的只是 SDK 自身的耗时。
启动和首次调用在新进程里测量，两个版本轮流进行，各取 ${samples} 次的中位数；后续调用在预热后的进程里测量，取 ${samples} 轮的中位数。
测试环境为 ${machine.cores} 核（${machine.cpu}）、Node.js ${machine.node}。手机的速度更慢，请以倍数为准；倍数小于 1 表示第 4 版更好。`,
    sizeHeader: (version) => ["体积", "本版本", version, "缩小倍数"],
    sizes: ["「构建 npm」之后", "逐个文件压缩之后（与上传时一致）", "再经 gzip 压缩之后"],
    heap: "启动后占用的内存",
    timeHeader: (version) => [
      "耗时",
      ...["本版本", version, "加速倍数"],
      ...["本版本（无 JIT）", `${version}（无 JIT）`, "加速倍数"],
    ],
    times: [
      "启动：加载模块并创建客户端",
      "启动后首次 `loginByCode`（含启动）",
      "启动后首次密码登录（含启动，1024 位公钥）",
      "后续 `loginByCode`",
      "后续 `getCurrentUser`",
      "后续 `updateProfile`",
      "后续密码登录",
    ],
    jitless: `「无 JIT」的结果来自 \`node --jitless\`，因为 iOS 上的小程序[无法使用 JIT](${ENVIRONMENT})。`,
  },
};

/** First line of the generated part of a README. `END` is the last line. */
const START = "<!-- Written by `npm run bench`. -->\n";
const END = "<!-- End of the benchmark. -->\n";

/** Pattern for the changelog item that `renderChangelog` returns. */
const CHANGELOG_ITEM = /^- The packed SDK has (?:.+\n)+?(?=- |\n)/m;

/**
 * Returns the part of a README that contains the figures.
 *
 * @param {import("./figures.cjs").Results} results
 * @param {"en" | "zh"} language
 */
function renderReadme(results, language) {
  const texts = READMES[language];
  const sizes = SIZES.map((name, i) => [texts.sizes[i], ...cells(results, name)]);
  const heap = [texts.heap, ...cells(results, "heap after launch", "jit")];
  const times = TIMES.map((name, i) => [
    texts.times[i],
    ...cells(results, name, "jit"),
    ...cells(results, name, "jitless"),
  ]);
  const version = results.publishedVersion;
  return `${START}
${texts.introduction(results)}

![${describeChart(results, language)}](${texts.chart})

${table([texts.sizeHeader(version), ...sizes, heap])}

${table([texts.timeHeader(version), ...times])}

${texts.jitless}

${END}`;
}

function cells(results, name, engine) {
  const { oursText, publishedText, ratioText } = readFigure(results, name, engine);
  return [oursText, publishedText, ratioText];
}

function table([header, ...rows]) {
  return [header, header.map(() => "---"), ...rows].map(renderRow).join("\n").replaceAll("| --- ", "|---");
}

function renderRow(values) {
  return `| ${values.join(" | ")} |`;
}

/** Returns the changelog item that contains the figures. */
function renderChangelog(results) {
  const launch = readFigure(results, "launch", "jit");
  const jitless = readFigure(results, "launch", "jitless");
  const packed = readFigure(results, "packed");
  return `\
- The packed SDK has ${packed.oursText} of ES5 code without dependencies; version 4 packs to ${packed.publishedText}. A launch, which loads about
  an eighth of the code and creates a client, takes ${launch.oursText} instead of ${launch.publishedText}, or ${jitless.oursText} instead of ${jitless.publishedText} without JIT.
  These are medians of ${results.samples} fresh processes on a machine with ${results.machine.cores} cores. The README lists the
  [measurements](README.md#size-and-speed).
`;
}

function writeReport(results) {
  for (const [language, { file, chart, packedSize }] of Object.entries(READMES)) {
    replace(file, packedSize, readFigure(results, "packed").oursText);
    replace(file, new RegExp(`${START}.*${END}`, "s"), renderReadme(results, language));
    writeFileSync(path.join(ROOT, chart), drawChart(results, language));
  }
  replace("CHANGELOG.md", CHANGELOG_ITEM, renderChangelog(results));
}

function replace(file, pattern, text) {
  const before = readFileSync(path.join(ROOT, file), "utf8");
  if (!pattern.test(before)) throw new Error(`${file} does not contain ${pattern}.`);
  writeFileSync(
    path.join(ROOT, file),
    before.replace(pattern, () => text),
  );
}

module.exports = { renderChangelog, renderReadme, writeReport };

const { readFigure } = require("./figures.cjs");

/** Groups of bars. The bars in a group share a scale. Each entry contains the name and engine of a figure. */
const GROUPS = [
  [
    ["launch", "jit"],
    ["launch", "jitless"],
  ],
  [
    ["packed", null],
    ["minified", null],
  ],
];

const TEXTS = {
  en: {
    title: (version) => `Launch time and size, compared with ${version}`,
    ours: "this version",
    groups: ["Launch", "Size"],
    bars: [
      ["with JIT", "without JIT"],
      ["packed", "minified"],
    ],
    describe: (group, bar, { oursText, publishedText }) => `${group} ${bar}: ${oursText} instead of ${publishedText}.`,
    join: " ",
  },
  zh: {
    title: (version) => `启动耗时和体积与 ${version} 的对比`,
    ours: "本版本",
    groups: ["启动耗时", "体积"],
    bars: [
      ["有 JIT", "无 JIT"],
      ["构建 npm 之后", "压缩之后"],
    ],
    describe: (group, bar, { oursText, publishedText }) =>
      `${group}（${bar}）：${oursText}，第 4 版为 ${publishedText}。`,
    join: "",
  },
};

const WIDTH = 720;
const MARGIN = 24;
const BAR_LEFT = 150;
/** Maximum width of a bar. Leaves room for the value to its right. */
const BAR_WIDTH = 470;
const BAR_HEIGHT = 14;
const LINE = 18;
const ROW = 48;
const HEADING = 34;

/** Includes a background, so that the text is readable on light and dark pages. */
const STYLE = `
    text { font: 13px -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif; fill: #1f2328 }
    .heading { font-weight: 600 }
    .background { fill: #ffffff; stroke: #d0d7de }
    .ours { fill: #0969da }
    .published { fill: #8c959f }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .background { fill: #0d1117; stroke: #30363d }
      .ours { fill: #58a6ff }
      .published { fill: #6e7681 }
    }
  `;

/**
 * Draws the launch times and sizes of both packages as an SVG image.
 *
 * @param {import("./figures.cjs").Results} results
 * @param {"en" | "zh"} language
 */
function drawChart(results, language) {
  const texts = TEXTS[language];
  const shapes = drawLegend(texts.ours, results.publishedVersion);
  let y = MARGIN + HEADING;
  readGroups(results).forEach((figures, group) => {
    const longest = Math.max(...figures.map(({ published }) => published));
    shapes.push(text({ x: MARGIN, y, className: "heading" }, texts.groups[group]));
    y += LINE - 4;
    figures.forEach((figure, i) => {
      shapes.push(text({ x: MARGIN, y: y + BAR_HEIGHT + 6 }, texts.bars[group][i]));
      shapes.push(...drawBar("ours", y, figure.ours / longest, figure.oursText));
      shapes.push(...drawBar("published", y + LINE, figure.published / longest, figure.publishedText));
      y += ROW;
    });
    y += HEADING / 2;
  });
  const height = y;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">
  <title id="title">${texts.title(results.publishedVersion)}</title>
  <desc id="description">${describeChart(results, language)}</desc>
  <style>${STYLE}</style>
  <rect class="background" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>
  ${shapes.join("\n  ")}
</svg>
`;
}

/** Returns the text alternative of the chart, for users who cannot see the chart. */
function describeChart(results, language) {
  const { groups, bars, describe, join } = TEXTS[language];
  const sentences = readGroups(results).flatMap((figures, group) =>
    figures.map((figure, i) => describe(groups[group], bars[group][i], figure)),
  );
  return sentences.join(join);
}

function readGroups(results) {
  return GROUPS.map((figures) => figures.map(([name, engine]) => readFigure(results, name, engine)));
}

function drawLegend(ours, published) {
  return [
    rectangle({ x: BAR_LEFT, y: MARGIN - BAR_HEIGHT + 2, width: BAR_HEIGHT, className: "ours" }),
    text({ x: BAR_LEFT + 20, y: MARGIN }, ours),
    rectangle({ x: BAR_LEFT + 130, y: MARGIN - BAR_HEIGHT + 2, width: BAR_HEIGHT, className: "published" }),
    text({ x: BAR_LEFT + 150, y: MARGIN }, published),
  ];
}

function drawBar(className, y, share, value) {
  const width = Math.round(share * BAR_WIDTH * 10) / 10;
  return [
    rectangle({ x: BAR_LEFT, y, width, className }),
    text({ x: BAR_LEFT + width + 6, y: y + BAR_HEIGHT - 3 }, value),
  ];
}

function rectangle({ x, y, width, className }) {
  return `<rect class="${className}" x="${x}" y="${y}" width="${width}" height="${BAR_HEIGHT}"/>`;
}

function text({ x, y, className }, content) {
  return `<text x="${x}" y="${y}"${className ? ` class="${className}"` : ""}>${content}</text>`;
}

module.exports = { drawChart, describeChart };

import { readFileSync } from "node:fs";
import path from "node:path";
import { describeChart, drawChart } from "../../bench/chart.cjs";
import { renderChangelog, renderReadme } from "../../bench/report.cjs";
import results from "../../bench/results.json";
import { ROOT } from "./documents";

// After a change to the results or the report, run `npm run bench -- --report` to update all these files.
const READMES = [
  ["README.md", "docs/benchmark.svg", "en"],
  ["README.zh-CN.md", "docs/benchmark.zh-CN.svg", "zh"],
] as const;

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

/** Returns the results with a figure's values replaced. */
function resultsWith(name: string, engine: string | null, ours: number, published: number): typeof results {
  const figures = results.figures.map((row) =>
    row.figure === name && row.engine === engine ? { ...row, ours, published, ratio: published / ours } : row,
  );
  return { ...results, figures };
}

describe.each(READMES)("%s", (file, chart, language) => {
  test("contains the figures of the latest benchmark", () => {
    expect(read(file)).toContain(renderReadme(results, language));
  });

  test("states the latest sizes in the introduction", () => {
    const packed = results.figures.find(({ figure }) => figure === "packed");
    const kilobytes = (bytes = Number.NaN) => `${Math.round(bytes / 1000).toLocaleString("en")} KB`;
    const introduction = read(file).split("\n## ")[0];
    expect(introduction).toMatch(new RegExp(`(about|约) ${kilobytes(packed?.ours)}`, "i"));
    expect(introduction).toContain(kilobytes(packed?.published));
  });

  test("has a chart of the latest benchmark, with a text alternative", () => {
    expect(read(chart)).toBe(drawChart(results, language));
    expect(read(file)).toContain(`![${describeChart(results, language)}](${chart})`);
  });
});

test("CHANGELOG.md contains the figures of the latest benchmark", () => {
  expect(read("CHANGELOG.md")).toContain(renderChangelog(results));
});

test.each([
  ["launch", "jit", 1.26, 9.44, "| launch: load the module, create a client | 1.3 ms | 9.4 ms | 7.5× |"],
  ["later loginByPassword", "jit", 150.4, 6519, "| later sign-in with a password | 150 µs | 6.5 ms | 43× |"],
  ["launch and loginByCode", "jit", 1, 0.9, "| launch, and first `loginByCode` | 1.0 ms | 0.9 ms | 0.9× |"],
  ["packed", null, 69_430, 1_293_460, '| packed by "Build npm" | 69 KB | 1,293 KB | 19× |'],
])("formats the figure %s (engine: %s) with the values %d and %d", (name, engine, ours, published, row) => {
  expect(renderReadme(resultsWith(name, engine, ours, published), "en")).toContain(row);
});

describe("the chart", () => {
  test("draws bars in proportion to the figures", () => {
    const svg = drawChart(resultsWith("launch", "jit", 25, 1000), "en");
    const widths = (className: string) => {
      const bars = svg.matchAll(new RegExp(`<rect class="${className}" .* width="([\\d.]+)"`, "g"));
      return [...bars].map(([, width]) => Number(width));
    };
    // The first rectangle of each class is in the legend.
    const [, ours = 0] = widths("ours");
    const [, published = 0] = widths("published");
    expect(published / ours).toBeCloseTo(40, 0);
  });

  test("uses different colors in dark mode", () => {
    expect(drawChart(results, "en")).toContain("@media (prefers-color-scheme: dark)");
  });
});

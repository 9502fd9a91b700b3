/**
 * A row of results.json.
 *
 * @typedef {{ figure: string, unit: string, engine: string | null, ours: number, published: number, ratio: number }}
 *   Figure `engine` is `null` for sizes
 */

/**
 * Content of results.json.
 *
 * @typedef {{
 *   publishedVersion: string,
 *   samples: number,
 *   machine: { cpu: string, cores: number, node: string },
 *   figures: Figure[],
 * }} Results
 */

/** Functions that format a value, by unit. */
const FORMATS = {
  bytes: (value) => `${Math.round(value / 1000).toLocaleString("en")} KB`,
  ms: (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`,
  µs: (value) => (value < 1000 ? `${value.toFixed(value < 100 ? 1 : 0)} µs` : FORMATS.ms(value / 1000)),
};

/**
 * Finds a figure and formats its values.
 *
 * @param {Results} results
 * @param {string} name
 * @param {string | null} engine
 */
function readFigure(results, name, engine = null) {
  const found = results.figures.find((row) => row.figure === name && row.engine === engine);
  if (!found) throw new Error(`results.json does not contain "${name}" for the engine "${engine}".`);
  const { unit, ours, published, ratio } = found;
  return {
    ours,
    published,
    oursText: FORMATS[unit](ours),
    publishedText: FORMATS[unit](published),
    ratioText: `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`,
  };
}

module.exports = { readFigure };

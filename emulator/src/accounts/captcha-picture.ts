import { randomInt } from "node:crypto";

const WIDTH = 120;
const HEIGHT = 40;
const LINES = 3;

/** Returns an SVG picture of the given text. The picture only imitates the service's: programs can read the text. */
export function drawCaptcha(text: string): string {
  const step = WIDTH / (text.length + 1);
  const letters = [...text].map((letter, index) => {
    const x = Math.round(step * (index + 1));
    const y = randomInt(24, 32);
    return `<text x="${x}" y="${y}" text-anchor="middle" transform="rotate(${randomInt(-20, 20)} ${x} ${y})">${letter}</text>`;
  });
  const lines = Array.from({ length: LINES }, () => {
    const [from, to] = [randomInt(HEIGHT), randomInt(HEIGHT)];
    return `<path d="M0 ${from} Q${randomInt(WIDTH)} ${randomInt(HEIGHT)} ${WIDTH} ${to}" fill="none" stroke="#8a94a6"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="#eef0f4"/>`,
    ...lines,
    `<g font-family="monospace" font-size="24" font-weight="bold" fill="#1c2230">`,
    ...letters,
    "</g></svg>",
  ].join("");
}

/** How many rpx make up the screen's width. */
const SCREEN = 750;

/**
 * Replaces the units that stand for the phone's size by ones that stand for the frame's: the frame is a container
 * (CSS Containment 3), of whose width `1cqw` is a hundredth. `750rpx` becomes `100cqw`.
 */
export function convertUnits(value: string): string {
  return value.replace(
    /("[^"]*"|'[^']*'|url\([^)]*\))|(?<![\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))(rpx|vw|vh)(?![\w-])/gi,
    (whole, kept: string | undefined, number: string, unit: string) => {
      if (kept !== undefined) {
        return whole;
      }
      return unit.toLowerCase() === "rpx"
        ? `${round((Number(number) * 100) / SCREEN)}cqw`
        : `${number}cq${unit.slice(1)}`;
    },
  );
}

function round(number: number): number {
  return Math.round(number * 1e5) / 1e5;
}

/** Width of the screen in rpx. */
const SCREEN = 750;

/**
 * Replaces units that are relative to the phone's screen with units that are relative to the preview's frame. The frame
 * is a CSS size container, and `1cqw` is 1% of its width. For example, `750rpx` becomes `100cqw`.
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

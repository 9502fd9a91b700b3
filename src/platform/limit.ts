/** How many requests and uploads WeChat lets be under way at once; it fails the next one. */
const MOST = 10;

let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * Starts work as soon as fewer than ten of its kind are under way, in the order of the calls.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 *
 * @param start starts work that calls `release` once it is over
 */
export function limited<T>(start: () => Promise<T>): Promise<T> {
  if (underWay < MOST) {
    underWay++;
    return start();
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      resolve(start());
    });
  });
}

/** Lets the next work start, in the place of one that is over. */
export function release(): void {
  const next = waiting.shift();
  if (next) next();
  else underWay--;
}

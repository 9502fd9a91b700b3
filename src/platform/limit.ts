/** How many requests and uploads WeChat lets be under way at once; it fails the next one. */
const MOST = 10;

let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * Starts work as soon as fewer than ten of its kind are under way, in the order of the calls.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 *
 * @param start is given what to call once the work is over
 */
export function limited<T>(start: (done: () => void) => Promise<T>): Promise<T> {
  const run = () => {
    underWay++;
    return start(done);
  };
  return underWay < MOST ? run() : new Promise((resolve) => waiting.push(() => resolve(run())));
}

function done(): void {
  underWay--;
  const next = waiting.shift();
  if (next) next();
}

/** How many requests and uploads WeChat lets be under way at once; it fails the next one. */
const MOST = 10;

let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * Starts work as soon as fewer than ten of its kind are under way, in the order of the calls.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 */
export function limited<T>(start: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const run = () => {
      underWay++;
      start().then(
        (result) => {
          done();
          resolve(result);
        },
        (error) => {
          done();
          reject(error);
        },
      );
    };
    if (underWay < MOST) run();
    else waiting.push(run);
  });
}

function done(): void {
  underWay--;
  const next = waiting.shift();
  if (next) next();
}

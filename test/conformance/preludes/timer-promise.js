/**
 * Replaces `Promise` with a class that has only the ECMAScript 2015 members and runs its callbacks with `setTimeout`.
 * The base library does the same on iOS 15 and earlier.
 */

const PENDING = 0;
const FULFILLED = 1;
const REJECTED = 2;

class TimerPromise {
  constructor(executor) {
    this._state = PENDING;
    this._value = undefined;
    this._waiting = [];
    settleOnce(
      executor,
      (value) => resolve(this, value),
      (reason) => settle(this, REJECTED, reason),
    );
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then(onFulfilled, onRejected) {
    return new TimerPromise((fulfill, reject) => {
      const react = () => {
        const handler = this._state === FULFILLED ? onFulfilled : onRejected;
        if (typeof handler !== "function") {
          (this._state === FULFILLED ? fulfill : reject)(this._value);
          return;
        }
        try {
          fulfill(handler(this._value));
        } catch (error) {
          reject(error);
        }
      };
      if (this._state === PENDING) this._waiting.push(react);
      else setTimeout(react, 0);
    });
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  static resolve(value) {
    return value instanceof TimerPromise ? value : new TimerPromise((fulfill) => fulfill(value));
  }

  static reject(reason) {
    return new TimerPromise((_fulfill, reject) => reject(reason));
  }

  static all(values) {
    return new TimerPromise((fulfill, reject) => {
      const results = [];
      let missing = values.length;
      if (!missing) fulfill(results);
      values.forEach((value, index) => {
        TimerPromise.resolve(value).then((result) => {
          results[index] = result;
          if (!--missing) fulfill(results);
        }, reject);
      });
    });
  }

  static race(values) {
    return new TimerPromise((fulfill, reject) => {
      for (const value of values) TimerPromise.resolve(value).then(fulfill, reject);
    });
  }
}

/**
 * Runs `start` with two callbacks and forwards only the first callback call. Calls `reject` if `start` throws before
 * that call.
 */
function settleOnce(start, fulfill, reject) {
  let settled = false;
  const once = (action) => (value) => {
    if (settled) return;
    settled = true;
    action(value);
  };
  try {
    start(once(fulfill), once(reject));
  } catch (error) {
    once(reject)(error);
  }
}

function resolve(promise, value) {
  if (value === promise) {
    settle(promise, REJECTED, new TypeError("A promise cannot wait for itself."));
    return;
  }
  if (value === null || (typeof value !== "object" && typeof value !== "function")) {
    settle(promise, FULFILLED, value);
    return;
  }
  const reject = (reason) => settle(promise, REJECTED, reason);
  let then;
  try {
    then = value.then;
  } catch (error) {
    reject(error);
    return;
  }
  if (typeof then !== "function") {
    settle(promise, FULFILLED, value);
    return;
  }
  setTimeout(() => {
    settleOnce(
      (fulfill, refuse) => then.call(value, fulfill, refuse),
      (result) => resolve(promise, result),
      reject,
    );
  }, 0);
}

function settle(promise, state, value) {
  promise._state = state;
  promise._value = value;
  for (const react of promise._waiting) setTimeout(react, 0);
  promise._waiting = [];
}

globalThis.Promise = TimerPromise;

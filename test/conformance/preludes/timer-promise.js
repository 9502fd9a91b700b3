/**
 * Replaces `Promise` by one that runs its callbacks on `setTimeout` and has what ECMAScript 2015 gave it, as the base
 * library does on iOS 15 and below.
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
    return new TimerPromise((fulfil, reject) => {
      const react = () => {
        const handler = this._state === FULFILLED ? onFulfilled : onRejected;
        if (typeof handler !== "function") {
          (this._state === FULFILLED ? fulfil : reject)(this._value);
          return;
        }
        try {
          fulfil(handler(this._value));
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
    return value instanceof TimerPromise ? value : new TimerPromise((fulfil) => fulfil(value));
  }

  static reject(reason) {
    return new TimerPromise((_fulfil, reject) => reject(reason));
  }

  static all(values) {
    return new TimerPromise((fulfil, reject) => {
      const results = [];
      let missing = values.length;
      if (!missing) fulfil(results);
      values.forEach((value, index) => {
        TimerPromise.resolve(value).then((result) => {
          results[index] = result;
          if (!--missing) fulfil(results);
        }, reject);
      });
    });
  }

  static race(values) {
    return new TimerPromise((fulfil, reject) => {
      for (const value of values) TimerPromise.resolve(value).then(fulfil, reject);
    });
  }
}

/** Runs `start` with two functions of which only the first call counts; throwing counts as rejecting. */
function settleOnce(start, fulfil, reject) {
  let settled = false;
  const once = (action) => (value) => {
    if (settled) return;
    settled = true;
    action(value);
  };
  try {
    start(once(fulfil), once(reject));
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
      (fulfil, refuse) => then.call(value, fulfil, refuse),
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

const asyncHooks = require("node:async_hooks");

const { AsyncLocalStorage } = asyncHooks;
const registered = new Set();

/** Registers each `AsyncLocalStorage` that is created from now on, for `disableAsyncStorage`. */
exports.registerAsyncStorage = () => {
  asyncHooks.AsyncLocalStorage = class extends AsyncLocalStorage {
    constructor(...options) {
      super(...options);
      registered.add(this);
    }
  };
};

/**
 * Disables every registered `AsyncLocalStorage`. jest-circus creates one per test file and never disables it. Before
 * Node.js 24, each of them makes every later `await` of the worker slower, and keeps the objects of its test file in
 * memory: after 100 test files, an `await` takes 100 times as long.
 */
exports.disableAsyncStorage = () => {
  for (const storage of registered) {
    storage.disable();
  }
  registered.clear();
};

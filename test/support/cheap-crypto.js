const crypto = require("node:crypto");

const { generateKeyPairSync, scrypt } = crypto;

/** RSA key pairs that the worker has generated, by length in bits. */
const keyPairs = new Map();
/** Number of RSA key pairs that the current test file has requested, by length in bits. */
const requested = new Map();

/**
 * Makes the slow functions of `node:crypto` cheap in this process, because emulators generate keys when they start and
 * hash a password at each sign-in.
 *
 * - Test files reuse the RSA key pairs of earlier test files. Within a test file, all key pairs differ.
 * - scrypt runs at its lowest cost. Other processes, e.g. the emulator's CLI, therefore derive different keys.
 */
exports.makeCryptoCheap = () => {
  crypto.generateKeyPairSync = (type, options) => {
    const { modulusLength: bits, ...others } = options;
    if (type !== "rsa" || Object.keys(others).length > 0) return generateKeyPairSync(type, options);
    const index = requested.get(bits) ?? 0;
    requested.set(bits, index + 1);
    const pairs = keyPairs.get(bits) ?? [];
    keyPairs.set(bits, pairs);
    pairs[index] ??= generateKeyPairSync(type, options);
    return pairs[index];
  };
  crypto.scrypt = (password, salt, length, callback) => scrypt(password, salt, length, { cost: 2 }, callback);
};

/** Starts a test file, whose key pairs may come from earlier test files. */
exports.reuseKeyPairs = () => requested.clear();

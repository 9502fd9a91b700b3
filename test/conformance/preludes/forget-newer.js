/** What every function and every object has, whichever edition of ECMAScript it is of. */
const ALWAYS = ["arguments", "caller", "length", "name", "prototype", "constructor"];

/**
 * Takes away the built-ins of this realm, and the members of those that stay, whose names are not known. It does without
 * them itself.
 *
 * @param {import("../es2015-names").Es2015Names} names what is known
 * @param {string[]} others globals that are no built-ins
 */
module.exports = function forgetNewer(names, others) {
  const realm = globalThis;
  const typedArray = Object.getPrototypeOf(Uint8Array);
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

  for (const name of names.globals) {
    const builtIn = realm[name];
    if (!(name in names.statics)) continue;
    forget(builtIn, names.statics[name]);
    if (builtIn.prototype) forget(builtIn.prototype, [...names.members.Object, ...(names.members[name] || [])]);
  }
  forget(typedArray, names.statics.Uint8Array);
  forget(typedArray.prototype, [...names.members.Object, ...names.members.Uint8Array]);
  forget(iterator, []);
  forget(realm, [...names.globals, ...others]);
};

function forget(object, known) {
  const kept = new Set([...ALWAYS, ...known]);
  for (const name of Object.getOwnPropertyNames(object)) {
    // `__proto__` and its kin are older than the editions that describe them.
    if (!kept.has(name) && !name.startsWith("__")) Reflect.deleteProperty(object, name);
  }
}

/** Members that functions and objects have in every edition of ECMAScript. */
const ALWAYS = ["arguments", "caller", "length", "name", "prototype", "constructor"];

/**
 * Deletes this realm's unknown built-ins and the unknown members of known built-ins. The function must not use anything
 * that it deletes.
 *
 * @param {import("../es2015-names").Es2015Names} names names of the known built-ins and members
 * @param {string[]} others names of globals to keep that are not built-ins
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
    // Engines had `__proto__` and similar members before ECMAScript specified them.
    if (!kept.has(name) && !name.startsWith("__")) Reflect.deleteProperty(object, name);
  }
}

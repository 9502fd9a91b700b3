const path = require("node:path");
const babel = require("@babel/core");
const { default: blockScoping } = require("@babel/plugin-transform-block-scoping");
const { default: commonJs } = require("@babel/plugin-transform-modules-commonjs");
const ts = require("typescript");

/** Name of the file with the modules that a launch needs, without its extension. */
const LAUNCH = "launch";
/** Name of the file with the modules that most calls need, without its extension. */
const CALLS = "calls";

/**
 * Splits a bundle so that a launch, and each call, loads only the modules that it needs. The sources import all modules
 * alike. A file is loaded on the first use of one of its exports:
 *
 * - `launch.js` contains the modules that a launch needs.
 * - `calls.js` contains the modules that most calls need.
 * - Each deferred module has its own file.
 *
 * @param {string} folder absolute path of the sources
 * @param {object} patterns match paths of modules in `folder`, without the extension
 * @param {RegExp} patterns.launch matches the modules that a launch needs
 * @param {RegExp} patterns.deferred matches the modules that few calls need
 */
function deferModules(folder, { launch, deferred }) {
  const nameOf = (id) =>
    path
      .relative(folder, id)
      .split(path.sep)
      .join("/")
      .replace(/\.\w+$/, "");
  const isDeferred = (id) => deferred.test(nameOf(id));
  const isOfLaunch = (id) => launch.test(nameOf(id));

  /** Returns a module and the modules that are loaded together with it. */
  function loadedWith(root, getModuleInfo) {
    const found = new Set([root]);
    // The loop also visits the modules that it adds.
    for (const id of found) {
      for (const imported of getModuleInfo(id).importedIds) if (!isDeferred(imported)) found.add(imported);
    }
    return found;
  }

  return {
    /**
     * Rollup option that assigns modules to files. A module that only one deferred module needs is in the file of that
     * module.
     */
    manualChunks(id, { getModuleInfo, getModuleIds }) {
      if (getModuleInfo(id).isEntry) return undefined;
      const roots = [...getModuleIds()].filter((root) => getModuleInfo(root).isEntry || isDeferred(root));
      const users = roots.filter((root) => loadedWith(root, getModuleInfo).has(id));
      if (users.some((root) => !isDeferred(root))) return isOfLaunch(id) ? LAUNCH : CALLS;
      return nameOf(users.length === 1 ? users[0] : id);
    },

    /** Rollup plugin that converts the files to CommonJS and moves each `require` of a file to the file's first use. */
    lazyRequires: {
      name: "lazy-requires",
      async renderChunk(code, { name, isEntry }) {
        const loaded = isEntry || name === LAUNCH ? [LAUNCH] : [LAUNCH, CALLS];
        const lazy = (source) => !loaded.includes(path.posix.basename(source, ".js"));
        const { code: converted, map } = await babel.transformAsync(code, {
          plugins: [
            [commonJs, { lazy, strict: true, importInterop: "none" }],
            // The code that `lazy` inserts contains `const`.
            blockScoping,
          ],
          sourceMaps: true,
          configFile: false,
          babelrc: false,
          compact: false,
        });
        return { code: converted, map };
      },
    },

    /**
     * TypeScript transformer that replaces `Object.keys(methods)` in a module of the launch, where `methods` is imported
     * from another module, with the list of names. Otherwise, the call would load the other module.
     */
    constantKeys: {
      type: "program",
      factory: (program) => (context) => (file) => {
        const checker = program.getTypeChecker();

        function isImport(node) {
          const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
          return !!symbol && !!(symbol.flags & ts.SymbolFlags.Alias);
        }

        function visit(node) {
          if (
            ts.isCallExpression(node) &&
            node.expression.getText(file) === "Object.keys" &&
            isImport(node.arguments[0])
          ) {
            const names = checker.getPropertiesOfType(checker.getTypeAtLocation(node.arguments[0]));
            // Otherwise, e.g. for a `Record`, the names would be missing without an error.
            if (!names.length) throw new Error(`The compiler does not know the names in ${node.getText(file)}.`);
            return context.factory.createArrayLiteralExpression(
              names.map(({ name }) => context.factory.createStringLiteral(name)),
            );
          }
          return ts.visitEachChild(node, visit, context);
        }

        return isOfLaunch(file.fileName) ? ts.visitNode(file, visit) : file;
      },
    },
  };
}

/** Files that a launch loads. All other files are loaded on first use. */
const LAUNCH_FILES = ["index.js", `${LAUNCH}.js`];

module.exports = { deferModules, LAUNCH_FILES };

const path = require("node:path");
const babel = require("@babel/core");
const { default: blockScoping } = require("@babel/plugin-transform-block-scoping");
const { default: commonJs } = require("@babel/plugin-transform-modules-commonjs");
const ts = require("typescript");

/** Name of the file with the modules that a launch needs, without its extension. */
const LAUNCH = "launch";

/**
 * Splits a bundle so that a launch loads only the modules that it needs. Each deferred module gets its own file, which
 * is loaded on the first use of one of its exports. The sources import deferred modules like all others.
 *
 * @param {string} folder absolute path of the sources
 * @param {RegExp} deferred matches the paths of deferred modules in `folder`, without the extension
 */
function deferModules(folder, deferred) {
  const nameOf = (id) => path.relative(folder, id).replace(/\.\w+$/, "");
  const isDeferred = (id) => deferred.test(nameOf(id));

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
      if (users.some((root) => !isDeferred(root))) return LAUNCH;
      return nameOf(users.length === 1 ? users[0] : id);
    },

    /** Rollup plugin that converts the files to CommonJS and moves each `require` of a deferred module to its first use. */
    lazyRequires: {
      name: "lazy-requires",
      async renderChunk(code) {
        const lazy = (source) => path.posix.basename(source) !== `${LAUNCH}.js`;
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
     * TypeScript transformer that replaces `Object.keys(methods)`, where `methods` is imported from a deferred module,
     * by the names. Otherwise, the call would load the module.
     */
    constantKeys: {
      type: "program",
      factory: (program) => (context) => (file) => {
        const checker = program.getTypeChecker();

        function isDeferredImport(node) {
          const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node);
          if (!symbol || !(symbol.flags & ts.SymbolFlags.Alias)) return false;
          const [declaration] = checker.getAliasedSymbol(symbol).declarations;
          return isDeferred(declaration.getSourceFile().fileName);
        }

        function visit(node) {
          if (
            ts.isCallExpression(node) &&
            node.expression.getText(file) === "Object.keys" &&
            isDeferredImport(node.arguments[0])
          ) {
            const names = checker.getPropertiesOfType(checker.getTypeAtLocation(node.arguments[0]));
            return context.factory.createArrayLiteralExpression(
              names.map(({ name }) => context.factory.createStringLiteral(name)),
            );
          }
          return ts.visitEachChild(node, visit, context);
        }

        return ts.visitNode(file, visit);
      },
    },
  };
}

module.exports = { deferModules };

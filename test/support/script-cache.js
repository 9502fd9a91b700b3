const { Script } = require("node:vm");

/** Compiled modules of this worker, by file name and source. */
const scripts = new Map();

/**
 * Makes an executor of jest-runtime compile each module only once per worker. Jest would compile a module again for each
 * test file. V8 keeps the functions that it has compiled with the script, so that later test files run them right away.
 */
exports.cacheScripts = (executor) => {
  const { injectedModuleParameters: parameters, environment } = executor;
  const compile = executor.compile.bind(executor);
  executor.compile = (source, filename) => {
    const context = environment.getVmContext();
    // A script keeps the `import()` of the test file that has compiled it.
    if (context === null || source.includes("import(")) return compile(source, filename);
    const head = `(function (${parameters.join(", ")}) {`;
    const key = `${filename}\n${head}${source}`;
    let script = scripts.get(key);
    if (script === undefined) {
      try {
        script = new Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
      } catch {
        // Jest reports the syntax error.
        return compile(source, filename);
      }
      scripts.set(key, script);
    }
    return script.runInContext(context);
  };
};

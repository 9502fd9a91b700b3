const ts = require("typescript");

/**
 * Parsed declaration files of packages, by path and settings. All programs of a worker share them, because Jest's
 * runtime loads this module only once per worker.
 */
const parsed = new Map();

/**
 * Creates a host of the TypeScript compiler that parses each declaration file of a package only once.
 *
 * @param {ts.CompilerOptions} options
 * @returns {ts.CompilerHost}
 */
exports.createCachingHost = (options) => {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, settings, ...rest) => {
    const parse = () => getSourceFile.call(host, file, settings, ...rest);
    if (!/\/node_modules\/(typescript|miniprogram-api-typings|@types)\//.test(file)) return parse();
    const { languageVersion, impliedNodeFormat } =
      typeof settings === "object" ? settings : { languageVersion: settings };
    const key = [file, languageVersion, impliedNodeFormat].join();
    if (!parsed.has(key)) parsed.set(key, parse());
    return parsed.get(key);
  };
  return host;
};

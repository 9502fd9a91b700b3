/** Comment in which WeChat's packer lists the modules that a packed package requires from other packages. */
const OUTSIDE = /^\/\/miniprogram-npm-outsideDeps=(\[.*\])$/m;

/** Call with which a packed package requires one of these modules. */
const CALL = /\breturn require\(source\)/;

/**
 * Names the modules that a package requires from other packages if WeChat's packer has built it. The packer's code
 * requires them by a variable, which a bundler cannot follow. Does not change the number of lines.
 */
export function nameOutsideModules(code: string): string {
  const list = OUTSIDE.exec(code)?.[1];
  if (list === undefined) {
    return code;
  }
  const modules = (JSON.parse(list) as string[]).map((name) => JSON.stringify(name));
  const loaders = modules.map((name) => `${name}: function () { return require(${name}); }`);
  return code.replace(CALL, () => `return ({ ${loaders.join(", ")} })[source]()`);
}

import ts from "typescript";

/** Parsed declaration files of packages, shared by all programs of a test file. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Creates a host of the TypeScript compiler that parses each declaration file of a package only once. */
export function createCachingHost(options: ts.CompilerOptions): ts.CompilerHost {
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
}

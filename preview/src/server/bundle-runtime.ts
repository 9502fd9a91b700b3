import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the code that runs in the browser into one script. */
export async function bundleRuntime(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "src/runtime/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    sourcemap: "inline",
    logLevel: "error",
    // Without this value, the framework runs its development checks and logs warnings.
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}

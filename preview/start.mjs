/** Starts the preview: `npm start` at the root of the repository. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
// The output is inside this workspace, so that Node.js resolves the workspace's packages. Git ignores the folder.
const outfile = join(folder, "node_modules/.cache/preview.cjs");

await build({
  entryPoints: [join(folder, "src/cli.ts")],
  bundle: true,
  platform: "node",
  packages: "external",
  format: "cjs",
  outfile,
  logLevel: "error",
});
const { main, fail } = createRequire(import.meta.url)(outfile);
main(folder).catch(fail);

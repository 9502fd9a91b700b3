/**
 * Compiles a mini program as for an upload. The last line of the output contains the number of files and their size.
 *
 * Usage: node compile.mjs <mini program>
 */
import ci from "miniprogram-ci";
import { openProject } from "./open-project.mjs";

try {
  const project = openProject(process.argv[2]);
  const files = Object.values(await ci.getCompiledResult({ project, setting: { useProjectConfig: true } }));
  console.log(`${files.length} files, ${files.reduce((sum, file) => sum + Buffer.byteLength(file), 0)} bytes`);
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const { pathToFileURL } = require("node:url");
const ts = require("typescript");

// TypeScript remembers the first working directory that it sees, which must not be the folder of a script.
ts.sys.getCurrentDirectory();

/** Number of runs so far. Makes each run load the script again. */
let runs = 0;

/**
 * Runs a script in this process, as `node <script> <argument>` would in a folder. The packages that the script imports
 * stay loaded for the next run. In separate processes, each run would load TypeScript or Babel again.
 *
 * @param {string} script path of an ES module
 * @param {string} argument
 * @param {string} folder working directory of the script
 * @returns {Promise<{ status: number, output: string }>} the exit status, and the lines that the script prints
 */
exports.runScript = async (script, argument, folder) => {
  const { argv, exitCode } = process;
  const { log, warn, error } = console;
  const workingDirectory = process.cwd();
  let output = "";
  const print = (text) => {
    output += `${text}\n`;
  };
  Object.assign(console, { log: print, warn: print, error: print });
  process.argv = [process.execPath, script, argument];
  process.exitCode = undefined;
  process.chdir(folder);
  runs += 1;
  try {
    await import(`${pathToFileURL(script)}?run=${runs}`);
    return { status: Number(process.exitCode ?? 0), output };
  } catch (failure) {
    return { status: 1, output: output + failure.stack };
  } finally {
    Object.assign(console, { log, warn, error });
    Object.assign(process, { argv, exitCode });
    process.chdir(workingDirectory);
  }
};

import { readdirSync } from "node:fs";

/** Returns the paths of the JavaScript files in a folder and its subfolders, relative to the folder. */
export function listJavaScript(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
}

/**
 * Writes the URL of the repository to the package.json files of the SDK, the emulator and the preview, as `repository`,
 * `bugs` and `homepage`.
 *
 * npm resolves relative links in a package's README.md against `repository`, but only for repositories on GitHub. For
 * GitLab, this script therefore makes the links absolute. If you run the script again with another URL, it updates the
 * links.
 *
 * Usage: node scripts/set-repository.mjs <https URL of the repository on GitHub or GitLab>
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Folders of the packages. */
const PACKAGES = ["", "emulator", "preview"];

try {
  const repository = parse(process.argv[2] ?? "");
  for (const folder of PACKAGES) {
    const old = writeManifest(folder, repository);
    writeLinks(folder, repository, old);
  }
  console.log(`The repository is ${repository.url}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Checks a URL. Returns it without `.git`, together with the URL prefix of the repository's pages on the host. */
function parse(text) {
  const invalid = new Error(
    `Not the https URL of a repository on GitHub or GitLab: "${text}". Example: https://github.com/owner/name`,
  );
  if (!URL.canParse(text)) throw invalid;
  const { protocol, username, password, host, pathname, search, hash } = new URL(text);
  const name = pathname.replace(/^\/|(\.git)?\/?$/g, "");
  const isGitHub = host === "github.com";
  const isGitLab = /^gitlab\./.test(host);
  const names = name.split("/");
  const hasName = names.every((part) => /^[\w.-]*\w[\w.-]*$/.test(part));
  // GitLab supports nested groups.
  const hasOwner = isGitHub ? names.length === 2 : names.length >= 2;
  if (protocol !== "https:" || username || password || search || hash) throw invalid;
  if (!(isGitHub || isGitLab) || !hasName || !hasOwner) throw invalid;
  const url = `https://${host}/${name}`;
  return { url, pages: isGitHub ? url : `${url}/-`, resolvesLinks: isGitHub };
}

/** Writes the repository fields to a package.json file. Returns the previous repository, if any. */
function writeManifest(folder, { url, pages }) {
  const file = path.join(ROOT, folder, "package.json");
  const { homepage: _homepage, bugs: _bugs, repository, ...others } = JSON.parse(readFileSync(file, "utf8"));
  const fields = {
    homepage: folder ? `${pages}/tree/HEAD/${folder}#readme` : `${url}#readme`,
    bugs: { url: `${pages}/issues` },
    repository: { type: "git", url: `git+${url}.git`, ...(folder && { directory: folder }) },
  };
  // Inserts the fields before the license, as in most packages.
  const entries = Object.entries(others);
  entries.splice(
    entries.findIndex(([name]) => name === "license"),
    0,
    ...Object.entries(fields),
  );
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  return repository && parse(repository.url.replace(/^git\+/, ""));
}

/**
 * Rewrites the links in a README.md that point into the repository: relative if npm resolves them, absolute otherwise.
 */
function writeLinks(folder, repository, old) {
  const file = path.join(ROOT, folder, "README.md");
  const replaceLink = (link, image, target) => {
    const inRepository = locate(target, folder, old);
    if (inRepository === undefined) return link;
    const [name, anchor] = inRepository.split(/(?=#)/);
    if (repository.resolvesLinks) return `${image}](${path.posix.relative(folder, name)}${anchor ?? ""})`;
    return `${image}](${repository.pages}/${image ? "raw" : viewOf(name)}/HEAD/${name}${anchor ?? ""})`;
  };
  const text = readFileSync(file, "utf8")
    // The parts with odd indexes are code blocks, which stay unchanged.
    .split(/^(```[\s\S]*?^```)/m)
    .map((part, i) => (i % 2 ? part : part.replace(/(!\[[^\][]*|)\]\(([^()\s]+)\)/g, replaceLink)))
    .join("");
  writeFileSync(file, text);
}

/** Returns the path in the repository that a link points to, with its anchor; `undefined` for other links. */
function locate(target, folder, old) {
  const prefix = old && `${old.pages}/`;
  if (prefix && target.startsWith(prefix)) {
    return /^(?:blob|raw|tree)\/HEAD\/(.+)/.exec(target.slice(prefix.length))?.[1];
  }
  return /^(#|\/|[a-z][\w+.-]*:)/i.test(target) ? undefined : path.posix.join(folder, target);
}

/** Returns the part of a page's URL that shows its type: `tree` for a folder, `blob` for a file. */
function viewOf(name) {
  const file = path.join(ROOT, decodeURI(name));
  return existsSync(file) && statSync(file).isDirectory() ? "tree" : "blob";
}

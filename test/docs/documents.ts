import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Token of markdown-it, with only the fields that this file uses. */
interface Token {
  type: string;
  info: string;
  content: string;
  map: [number, number] | null;
  children: Token[] | null;
  attrGet(name: string): string | null;
}

const MarkdownIt = require("markdown-it");

/** Pictures with a width are HTML, because Markdown has no width. */
const PICTURE = /<img\b[^>]* src="([^"]*)"/g;

export const ROOT = path.join(__dirname, "../..");

/** A fenced code block. */
export interface CodeBlock {
  /** Path of the document, relative to the root of the repository. */
  document: string;
  /** Number of the code's first line in the document, starting at 1. */
  line: number;
  language: string;
  code: string;
}

/** A link or an image. */
export interface Link {
  document: string;
  line: number;
  target: string;
}

/** A parsed document of the repository. */
export interface MarkdownDocument {
  /** Path relative to the root of the repository. */
  path: string;
  text: string;
  blocks: CodeBlock[];
  links: Link[];
  /** Anchors of the headings, without `#`. */
  anchors: Set<string>;
}

/** Reads and parses the documents whose code and links the tests check. */
export function readDocuments(): MarkdownDocument[] {
  const documentsIn = (folder: string) => readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith(".md"));
  return [
    ...documentsIn("."),
    ...documentsIn(".github").map((name) => `.github/${name}`),
    ...documentsIn("docs").map((name) => `docs/${name}`),
    "emulator/README.md",
    "emulator/README.zh-CN.md",
    "preview/README.md",
    "preview/README.zh-CN.md",
    "example-miniprogram/README.md",
    "example-miniprogram/README.zh-CN.md",
  ].map(readDocument);
}

/** Parses a Markdown file. The path is relative to the root of the repository. */
export function readDocument(file: string): MarkdownDocument {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const document: MarkdownDocument = { path: file, text, blocks: [], links: [], anchors: new Set() };
  const tokens: Token[] = new MarkdownIt({ html: true }).parse(text, {});
  tokens.forEach(({ type, info, content, map, children }, index) => {
    const line = (map?.[0] ?? 0) + 1;
    if (type === "fence")
      document.blocks.push({ document: file, line: line + 1, language: info.trim(), code: content });
    if (type === "heading_open") addAnchor(document.anchors, tokens[index + 1]?.children ?? []);
    const targets = type === "html_block" ? readPictures(content) : (children ?? []).flatMap(readTargets);
    document.links.push(...targets.map((target) => ({ document: file, line, target: decodeURI(target) })));
  });
  return document;
}

/** Returns the target of a link or an image in a paragraph, as a list. */
function readTargets(token: Token): string[] {
  if (token.type === "html_inline") return readPictures(token.content);
  return [token.attrGet(token.type === "image" ? "src" : "href") ?? []].flat();
}

function readPictures(html: string): string[] {
  return [...html.matchAll(PICTURE)].map(([, target]) => target ?? "");
}

/**
 * Adds the anchor of a heading, as GitHub generates it: lowercase, without punctuation except hyphens and underscores,
 * and with a number appended if the anchor already exists.
 */
function addAnchor(anchors: Set<string>, heading: Token[]): void {
  const text = heading.map(({ content }) => content).join("");
  const anchor = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
  let unique = anchor;
  for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
  anchors.add(unique);
}

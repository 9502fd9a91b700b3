/**
 * Finds the prose in a file: the text of Markdown and markup, comments, and test titles.
 */
import path from "node:path";
import ts from "typescript";

/** Character that replaces each character of code. No pattern matches it, so a match never spans code. */
const CODE = "\0";

/** Functions whose first argument is a test title. */
const TITLED = ["describe", "it", "test"];

/** Matches a URL. In scripts, its slashes have become spaces, because they look like the marker of a comment. */
const URL_IN_PROSE = /\bhttps?:(?:\/\/| {2})[^\s)>\]\0]+/g;

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/;

const READERS = {
  md: readMarkdown,
  html: readMarkup,
  svg: readMarkup,
  wxml: readMarkup,
  ts: readScript,
  js: readScript,
  mjs: readScript,
  cjs: readScript,
  jsonc: readScript,
  css: readStyle,
  wxss: readStyle,
  yml: readHashComments,
  sh: readHashComments,
  graphql: readHashComments,
  gitattributes: readHashComments,
  gitignore: readHashComments,
  npmrc: readHashComments,
};

/**
 * Returns the text of a file with everything but prose blanked out. Each character keeps its offset.
 *
 * Code becomes NUL characters, and the markers of comments become spaces, so that a sentence continues across lines.
 * Two markers remain, so that patterns can match them: the start of a doc comment, and the backticks around inline
 * code.
 *
 * @param {string} file name of the file, which determines its language
 * @param {string} text
 * @returns {string | undefined} `undefined` if the language is not supported
 */
export function readProse(file, text) {
  const language = /^#!.*\b(ba)?sh\b/.test(text) ? "sh" : path.basename(file).split(".").at(-1);
  const read = READERS[language];
  return read && blankInlineCode(read(text).replace(URL_IN_PROSE, blank));
}

/** Blanks out link targets, tags and code blocks, but keeps the comments in code blocks. */
function readMarkdown(text) {
  const blocks = /^([ \t>]*(```+|~~~+)(\w*).*\n)([\s\S]*?)^([ \t>]*\2)/gm;
  const targets = /(?<=\])\([^()\s]*(?: "[^"]*")?\)|<\/?[a-z][^>]*>/gi;
  return text
    .replace(blocks, (_, opening, _fence, language, code, closing) => {
      const read = READERS[language] ?? blank;
      return blank(opening) + read(code) + blank(closing);
    })
    .replace(targets, blank);
}

function readMarkup(text) {
  const code = /<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|\{\{[\s\S]*?\}\}/gi;
  return text.replace(/<!--|-->/g, blankMarker).replace(code, blank);
}

/** Blanks out the code in JavaScript, TypeScript or JSON. Comments and test titles remain. */
function readScript(text) {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  let prose = "";

  /** Keeps the text before `start` and blanks out the text from there to `end`. */
  function blankRange(start, end) {
    prose += text.slice(prose.length, start) + blank(text.slice(start, end));
  }

  function visit(node) {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length) {
      for (const child of children) visit(child);
      return;
    }
    const start = node.getStart(source);
    if (isTitle(node)) {
      blankRange(start, start + 1);
      blankRange(node.end - 1, node.end);
    } else blankRange(start, node.end);
  }

  visit(source);
  return readComments(prose + text.slice(prose.length));
}

/** Returns `true` for a test title, or for a part of a title that is a template literal with placeholders. */
function isTitle(token) {
  const isPart = ts.isTemplateHead(token) || ts.isTemplateMiddleOrTemplateTail(token);
  if (!isPart && !ts.isStringLiteralLike(token)) return false;
  const title = isPart ? ts.findAncestor(token, ts.isTemplateExpression) : token;
  const call = title?.parent;
  return (
    call !== undefined && ts.isCallExpression(call) && call.arguments[0] === title && TITLED.includes(findCallee(call))
  );
}

/** Returns `test` for `test(…)`, `test.only(…)` and `test.each(…)(…)`. */
function findCallee(call) {
  let callee = call;
  while (!ts.isIdentifier(callee)) {
    callee = callee.expression ?? callee.tag;
    if (!callee) return undefined;
  }
  return callee.text;
}

function readStyle(text) {
  return readComments(blankAllBut(/\/\*[\s\S]*?\*\//, text));
}

function readHashComments(text) {
  return blankAllBut(/(?<!\S)#.*/, text).replace(/(?<!\S)#+/g, blankMarker);
}

/** Blanks out everything but comments. A string that looks like a comment counts as code. */
function blankAllBut(comment, text) {
  const pattern = new RegExp(`(?:${STRING.source})|(${comment.source})|\\S`, "g");
  return text.replace(pattern, (match, kept) => kept ?? blank(match));
}

/** Blanks out comment markers and the code samples in doc comments. */
function readComments(comments) {
  return comments
    .replace(/(?<=@example\b)[\s\S]*?(?=^[ \t]*\*[ \t]*@|\*\/)/gm, blank)
    .replace(/\/\*(?!\*)|\*+\/|\/\/+|^[ \t]*\*(?!\/)/gm, blankMarker);
}

function blankInlineCode(prose) {
  const code = /(?<!`)(`+)(?!`)((?:(?!\n\s*\n)[^\0])*?[^`\0])\1(?!`)/g;
  const urls = /\b[a-z]+:\/\/[^\s)>\]"`]+/g;
  return prose.replace(code, (_, ticks, inner) => ticks + blank(inner) + ticks).replace(urls, blank);
}

function blank(text) {
  return text.replace(/\S/g, CODE);
}

function blankMarker(marker) {
  return marker.replace(/\S/g, " ");
}

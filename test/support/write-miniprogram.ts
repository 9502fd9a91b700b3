import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A mini program on disk. */
export interface WrittenMiniprogram {
  readonly folder: string;
  /** Adds or overwrites files. */
  write(files: Record<string, string>): void;
  remove(): void;
}

/**
 * Writes files to a temporary folder.
 *
 * @param files contents by path
 */
export function writeFiles(files: Record<string, string>): WrittenMiniprogram {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "miniprogram-")));
  const write = (written: Record<string, string>) => {
    for (const [file, text] of Object.entries(written)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  };
  write(files);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Writes a mini program with one page to a temporary folder.
 *
 * @param files contents of the files to add or overwrite, by path
 */
export function writeMiniprogram(files: Record<string, string> = {}): WrittenMiniprogram {
  return writeFiles({
    "app.json": '{\n  "pages": ["pages/one/one"],\n  "window": { "navigationBarTitleText": "Test" }\n}',
    "app.js": "App({});",
    "pages/one/one.js": "Page({});",
    "pages/one/one.wxml": "<view>one</view>",
    ...files,
  });
}

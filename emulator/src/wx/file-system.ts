import { CallFailure } from "./call-failure";
import { report } from "./outcome";
import type { TempFiles } from "./temp-files";

type FileInfoOption = WechatMiniprogram.GetFileInfoOption;
type ReadFileOption = WechatMiniprogram.ReadFileOption;

/** Creates `wx.getFileSystemManager`, which reads files. Its functions accept callbacks, and return no promises. */
export function createFileSystem(files: TempFiles) {
  const manager = {
    getFileInfo: (option: FileInfoOption) => {
      report("getFileInfo", option, measure(files, option));
    },
    readFile: (option: ReadFileOption) => {
      report("readFile", option, read(files, option));
    },
  };
  return { getFileSystemManager: () => manager };
}

async function measure(files: TempFiles, { filePath }: FileInfoOption): Promise<object> {
  return { size: (await files.read(filePath)).length };
}

/** Reads a file, or a part of it. Like the platform, fails if the part exceeds the file. */
async function read(files: TempFiles, { filePath, encoding, position = 0, length }: ReadFileOption): Promise<object> {
  const content = await files.read(filePath);
  const end = length === undefined ? content.length : position + length;
  if (encoding !== undefined) {
    throw new CallFailure("only binary content is simulated");
  }
  if (position < 0 || end > content.length || end < position) {
    throw new CallFailure('the value of "length" is out of range');
  }
  return { data: content.slice(position, end).buffer };
}

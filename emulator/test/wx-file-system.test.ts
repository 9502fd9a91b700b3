import { createWx, type FakeWx } from "../src/wx";
import { call } from "./support/call";

const PATH = "wxfile://tmp_1.png";

let wx: FakeWx;
beforeEach(() => {
  wx = createWx({ emulator: { url: "http://127.0.0.1:1" }, files: { [PATH]: Buffer.from("picture") } });
});

const getFileInfo = (filePath: string) => call<any>(wx.getFileSystemManager().getFileInfo, { filePath });
const readFile = (option: object) => call<any>(wx.getFileSystemManager().readFile, { filePath: PATH, ...option });

test("getFileInfo returns the size of a file, and fails for a missing file", async () => {
  expect(await getFileInfo(PATH)).toEqual({
    called: ["success", "complete"],
    value: { size: 7, errMsg: "getFileInfo:ok" },
  });
  expect(await getFileInfo("wxfile://none.png")).toEqual({
    called: ["fail", "complete"],
    value: { errMsg: "getFileInfo:fail file not found" },
  });
});

test.each([
  [{}, "picture"],
  [{ position: 0, length: 3 }, "pic"],
  [{ position: 4 }, "ure"],
])("readFile with %j returns a file or a part of it", async (option, text) => {
  const { value } = await readFile(option);
  expect(value.data).toBeInstanceOf(ArrayBuffer);
  expect(Buffer.from(value.data).toString()).toBe(text);
});

test.each([
  [{ position: 0, length: 8 }, "out of range"],
  [{ position: 9 }, "out of range"],
  [{ encoding: "utf8" }, "only binary"],
])("readFile with %j fails", async (option, reason) => {
  const { called, value } = await readFile(option);
  expect(called).toEqual(["fail", "complete"]);
  expect(value.errMsg).toContain(reason);
});

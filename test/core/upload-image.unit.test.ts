import { readArguments } from "../../src/arguments/read-arguments";
import { UPLOAD_OPTIONS, type UploadedFile, upload, uploadImage } from "../../src/core/upload-image";
import { asIs } from "../../src/http/readers";
import { fakeClient } from "../support/fake-client";

/** First bytes of a PNG. */
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47).buffer;

/** Creates the host of a phone with one file of the given size. */
function hostWith(size: number) {
  return {
    request() {},
    chooseMedia: ({ success }: any) => success({ tempFiles: [{ tempFilePath: "wxfile://chosen" }] }),
    getFileSystemManager: () => ({
      getFileInfo: ({ success }: any) => success({ size }),
      readFile: ({ success }: any) => success({ data: PNG }),
    }),
  };
}

test("describes an upload", () => {
  const params = { folder: "photos" };
  const onProgress = () => {};
  const { request, read } = upload(params, asIs<string>);
  expect(request({ filePath: "a.png", onProgress })).toEqual({
    kind: "upload",
    method: "POST",
    path: "/api/v2/upload",
    params,
    filePath: "a.png",
    onProgress,
  });
  expect(read("answer")).toBe("answer");
});

test("accepts images of up to 5 MB by default", () => {
  const onProgress = () => {};
  expect(readArguments(UPLOAD_OPTIONS, [onProgress])).toEqual({ onProgress, maxBytes: 5 * 1024 * 1024 });
});

describe("uploadImage", () => {
  const send = jest.fn(async ({ filePath }: UploadedFile) => filePath);
  beforeEach(() => send.mockClear());
  const clientOf = (size: number) => fakeClient(undefined, { platform: hostWith(size) as never }).client;

  test("sends the given image", async () => {
    const onProgress = () => {};
    const values = { filePath: "wxfile://given", onProgress, maxBytes: 10 };
    expect(await uploadImage(clientOf(10), values, send)).toBe("wxfile://given");
    expect(send.mock.calls).toEqual([[{ filePath: "wxfile://given", onProgress }]]);
  });

  test("sends the image that the user chooses if none is given", async () => {
    expect(await uploadImage(clientOf(10), { maxBytes: 10 }, send)).toBe("wxfile://chosen");
  });

  test("rejects without sending an image that is too large", async () => {
    const values = { filePath: "wxfile://given", maxBytes: 9 };
    await expect(uploadImage(clientOf(10), values, send)).rejects.toMatchObject({ kind: "file" });
    expect(send).not.toHaveBeenCalled();
  });
});

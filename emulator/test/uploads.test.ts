import type { Emulator } from "../src";
import { send, startTestEmulator } from "./support/client";

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const IMAGES: [mediaType: string, extension: string, content: Buffer][] = [
  ["image/png", "png", PNG],
  ["image/jpeg", "jpg", Buffer.from("ffd8ffe000104a464946", "hex")],
  ["image/gif", "gif", Buffer.from("GIF89a......")],
  ["image/webp", "webp", Buffer.from("RIFF1234WEBPVP8 ")],
];

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

function upload(content: Uint8Array, { part = "file", query = "?folder=avatar" } = {}) {
  const form = new FormData();
  form.append(part, new Blob([content]), "../../evil.html");
  return send(emulator, `/api/v2/upload${query}`, { method: "POST", body: form });
}

test.each(IMAGES)("stores and serves %s", async (mediaType, extension, content) => {
  const { status, body } = await upload(content);
  expect(status).toBe(200);
  expect(body.code).toBe(200);
  const { key, url } = body.data;
  expect(key).toMatch(new RegExp(`^avatar/[\\w-]{20,}\\.${extension}$`));
  expect(url).toBe(`${emulator.url}/uploads/${key}`);
  const picture = await fetch(url);
  expect(picture.headers.get("content-type")).toBe(mediaType);
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(content);
});

test("stores an upload in the folder photos by default", async () => {
  expect((await upload(PNG, { query: "" })).body.data.key).toMatch(/^photos\//);
});

test.each(["?folder=..%2F..", "?folder=", "?folder=a/b", "?folder=a&folder=b"])(
  "rejects the folder %s",
  async (query) => {
    expect((await upload(PNG, { query })).body).toEqual({ code: 2231, message: expect.any(String), data: null });
  },
);

test("rejects a file that is not a picture, is too large, or is missing", async () => {
  const refused = (code: number) => ({ status: 200, body: { code, message: expect.any(String), data: null } });
  expect(await upload(Buffer.from("<script>"))).toMatchObject(refused(415));
  expect(await upload(Buffer.alloc(0))).toMatchObject(refused(415));
  const largest = Buffer.concat([PNG], 5 * 1024 * 1024);
  expect((await upload(largest)).body.code).toBe(200);
  expect(await upload(Buffer.concat([largest, PNG]))).toMatchObject(refused(413));
  expect(await upload(PNG, { part: "picture" })).toMatchObject(refused(400));
  expect(await send(emulator, "/api/v2/upload", { method: "POST" })).toMatchObject(refused(400));
});

test.each<[string, string, string]>([
  ["no boundary", "multipart/form-data", "x"],
  ["no parts", "multipart/form-data; boundary=b", "x"],
  [
    "no end",
    "multipart/form-data; boundary=b",
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
  ],
])("responds with 400 to a multipart body with %s", async (_what, contentType, body) => {
  const init = { method: "POST", headers: { "content-type": contentType }, body };
  const answer = await send(emulator, "/api/v2/upload", init);
  expect(answer).toMatchObject({ status: 400, body: { code: 400, message: expect.any(String), data: null } });
});

test.each(["/uploads/avatar/none.png", "/uploads/..%2f..%2fpackage.json/x", "/uploads/avatar", "/uploads/__proto__/x"])(
  "responds with 404 to %s",
  async (path) => {
    expect((await send(emulator, path)).status).toBe(404);
  },
);

test("responds with 400 to a path with invalid percent-encoding", async () => {
  expect(await send(emulator, "/uploads/%zz/x")).toMatchObject({ status: 400, body: { code: 400 } });
});

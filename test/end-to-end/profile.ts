import type { AuthenticationClient, UploadProgress } from "../../src/index";
import type { Scenarios, Stage } from "./scenario";

/** Signs in, changes the avatar and checks that the service stores the picture. */
async function changeAvatar(
  { client, emulator, wx }: Stage,
  change: (client: AuthenticationClient, filePath: string) => ReturnType<AuthenticationClient["updateAvatar"]>,
): Promise<void> {
  const { id } = await client.login();
  const { tempFiles } = await wx.chooseMedia({});
  const { photo } = await change(client, tempFiles[0]?.tempFilePath ?? "");
  expect(photo).toMatch(`${emulator.url}/uploads/avatar/`);
  expect(emulator.users.findById(id)).toMatchObject({ photo });
  const picture = await fetch(photo ?? "");
  expect(picture.headers.get("content-type")).toBe("image/png");
  expect((await picture.arrayBuffer()).byteLength).toBe(tempFiles[0]?.size);
}

export const profile: Scenarios = {
  async getCurrentUser({ client, emulator }) {
    expect(await client.getCurrentUser()).toBeNull();
    const { id } = await client.login();
    Object.assign(emulator.users.findById(id) ?? {}, { nickname: "小明" });
    expect(await client.getCurrentUser()).toMatchObject({ id, nickname: "小明", identities: [{ provider: "wechat" }] });
    const [session] = emulator.sessions.list();
    emulator.sessions.revoke(session?.token ?? "");
    expect(await client.getCurrentUser()).toBeNull();
  },

  async updateProfile({ client, emulator }) {
    await emulator.users.create({ username: "taken" });
    const { id } = await client.login();
    const updates = { nickname: "小明", city: "Beijing" };
    const proofs = { emailToken: "e", phoneToken: "p" };
    expect(await client.updateProfile(updates, proofs)).toMatchObject({ id, ...updates });
    await expect(client.updateProfile({ username: "taken" })).rejects.toMatchObject({ code: 2034 });
    await expect(client.updateProfile({ phone: "13900000000" } as object)).rejects.toMatchObject({ code: 2226 });
    expect(emulator.users.findById(id)).toMatchObject({ ...updates, username: null, phone: null });
  },

  async updateAvatar(stage) {
    const reported: UploadProgress[] = [];
    await changeAvatar(stage, (client, filePath) =>
      client.updateAvatar({ filePath, onProgress: (progress) => reported.push(progress) }),
    );
    const last = reported[reported.length - 1];
    expect(last).toMatchObject({ progress: 100, totalBytesSent: last?.totalBytesExpectedToSend });
    const { client, emulator, wx } = stage;
    const { tempFiles } = await wx.chooseMedia({});
    const before = emulator.requests.list().length;
    const tooLarge = client.updateAvatar({ filePath: tempFiles[0]?.tempFilePath, maxBytes: 10 });
    await expect(tooLarge).rejects.toMatchObject({ kind: "file", code: "file" });
    expect(emulator.requests.list()).toHaveLength(before);
  },

  async uploadAvatar(stage) {
    await changeAvatar(stage, (client) => client.uploadAvatar());
  },
};

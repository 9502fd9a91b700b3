import { send } from "./support/client";
import { useBob } from "./support/mfa";

const { stage, login, loginForMfaToken, ask, expectSignedIn } = useBob();

describe("a face", () => {
  const ASSOCIATE = "/api/v2/mfa/face/associate";
  const VERIFY = "/api/v2/mfa/face/verify";
  const PNG = Buffer.from("89504e470d0a1a0a", "hex");

  async function upload(...extra: number[]): Promise<{ key: string; url: string }> {
    const body = new FormData();
    body.append("file", new Blob([PNG, Buffer.from(extra)]), "face.png");
    return (await send(stage.emulator, "/api/v2/upload?folder=face-photo", { method: "POST", body })).body.data;
  }

  test("matches pictures with the same bytes", async () => {
    const { token } = (await login()).data.loginByEmail;
    const [first, same, other] = [await upload(1), await upload(1), await upload(2)];
    expect((await ask(ASSOCIATE, token, { photoA: first?.key, photoB: other?.key })).code).toBe(1001);
    expect((await login()).errors).toBeUndefined();
    const bound = await ask(ASSOCIATE, token, {
      photoA: first?.key,
      photoB: same?.url.replace("127.0.0.1", "192.168.1.2"),
    });
    expect(bound).toMatchObject({ code: 200, data: { id: stage.bob.id, token } });
    expect((await login()).errors[0].message).toMatchObject({ code: 1635, data: { faceMfaEnabled: true } });

    const mfaToken = await loginForMfaToken();
    expect((await ask(VERIFY, mfaToken, { photo: other?.key })).code).toBe(1001);
    expectSignedIn(await ask(VERIFY, mfaToken, { photo: (await upload(1)).key }));
  });

  test("matches pictures with the same URL", async () => {
    stage.emulator.mfa.require(stage.bob);
    const [photoA, photoB] = ["https://example.com/a.png", "https://example.com/b.png"];
    const mfaToken = await loginForMfaToken();
    expect((await ask(ASSOCIATE, mfaToken, { photoA, photoB, isExternal: true })).code).toBe(1001);
    const bound = await ask(ASSOCIATE, mfaToken, { photoA, photoB: photoA, isExternal: true });
    expect(bound).toMatchObject({ code: 200, data: { id: stage.bob.id, token: null } });
    expect((await ask(VERIFY, mfaToken, { photo: photoB })).code).toBe(1001);
    expectSignedIn(await ask(VERIFY, mfaToken, { photo: photoA }));
    expect((await login()).errors[0].message).toMatchObject({ code: 1636, data: { faceMfaEnabled: true } });
    stage.emulator.mfa.require(stage.bob, false);
    expect((await login()).errors).toBeUndefined();
  });

  test("rejects missing and unknown pictures", async () => {
    stage.emulator.mfa.require(stage.bob);
    const mfaToken = await loginForMfaToken();
    expect((await ask(ASSOCIATE, mfaToken, { photoA: "no-such-key", photoB: "no-such-key" })).code).toBe(400);
    expect((await ask(ASSOCIATE, mfaToken, { photoA: "https://x/y.png" })).code).toBe(2231);
    expect((await ask(VERIFY, mfaToken, { photo: "https://example.com/a.png" })).code).toBe(1001);
    expect((await ask(VERIFY, mfaToken, { photo: "" })).code).toBe(2231);
  });
});

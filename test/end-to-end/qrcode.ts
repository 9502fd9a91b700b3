import type { QrCodeAuthenticationClient } from "../../src/clients/qr-code-authentication-client";
import type { Scenarios, Stage } from "./scenario";

type SubClient = "qrcode" | "wxqrcode" | "wechatmpqrcode";

const SCENES: Record<SubClient, string> = {
  qrcode: "APP_AUTH",
  wxqrcode: "WXAPP_AUTH",
  wechatmpqrcode: "WECHATMP_AUTH",
};

const createBob = ({ emulator }: Stage) =>
  emulator.users.create({ username: "bob", nickname: "Bob", photo: "bob.png" });

function scenariosOf(name: SubClient): Scenarios {
  const methods: Record<string, (stage: Stage, codes: QrCodeAuthenticationClient) => Promise<void>> = {
    async startScanning(stage, codes) {
      const { client, emulator } = stage;
      const bob = await createBob(stage);
      const user = await new Promise<object>((resolve, reject) => {
        codes.startScanning("", {
          interval: 1,
          autoExchangeUserInfo: true,
          onCodeShow: (random) => emulator.qrCodes.scan(random, bob),
          onScanned: () => emulator.qrCodes.confirm(emulator.qrCodes.list()[0]?.random ?? ""),
          onSuccess: resolve,
          onCodeLoadFailed: reject,
          onError: reject,
        });
      });
      const [session] = emulator.sessions.list();
      expect(user).toMatchObject({ id: bob.id, token: session?.token });
      expect(await client.checkLoginStatus()).toMatchObject({ status: true, data: { id: bob.id } });
    },

    async geneCode({ emulator }, codes) {
      emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
      const { random, url } = await codes.geneCode({ customData: { school: "PKU" } });
      const customData = [{ key: "school", value: "PKU" }];
      expect(emulator.qrCodes.list()).toMatchObject([{ random, scene: SCENES[name], state: "unscanned", customData }]);
      expect((await fetch(url)).headers.get("content-type")).toBe("image/png");
    },

    async checkStatus(stage, codes) {
      const { qrCodes } = stage.emulator;
      const [{ random }, { random: refused }] = [await codes.geneCode(), await codes.geneCode()];
      expect(await codes.checkStatus(random)).toMatchObject({ random, status: 0 });
      qrCodes.scan(random, await createBob(stage));
      expect(await codes.checkStatus(random)).toMatchObject({ status: 1, userInfo: { nickname: "Bob" } });
      qrCodes.confirm(random);
      expect(await codes.checkStatus(random)).toMatchObject({ status: 2, ticket: qrCodes.find(random)?.ticket });
      qrCodes.cancel(refused);
      expect(await codes.checkStatus(refused)).toMatchObject({ status: 3 });
    },

    async exchangeUserInfo(stage, codes) {
      const { emulator } = stage;
      const bob = await createBob(stage);
      const { random } = await codes.geneCode();
      emulator.qrCodes.confirm(random, bob);
      const { ticket = "" } = await codes.checkStatus(random);
      expect(await codes.exchangeUserInfo(ticket)).toMatchObject({ id: bob.id, nickname: "Bob" });
      expect(emulator.sessions.list()).toMatchObject([{ userId: bob.id }]);
      await expect(codes.exchangeUserInfo(ticket)).rejects.toMatchObject({ message: "ticket 不合法" });
    },

    async startPolling({ emulator }, codes) {
      const { random } = await codes.geneCode();
      await new Promise<void>((resolve, reject) => {
        codes.startPolling(random, {
          interval: 1,
          onResult: ({ status }) => status === 0 && emulator.qrCodes.expire(random),
          onExpired: resolve,
          onError: reject,
        });
      });
      expect((await codes.checkStatus(random)).status).toBe(-1);
    },

    async stopPolling({ emulator }, codes) {
      const { random } = await codes.geneCode();
      const calls: string[] = [];
      await new Promise<void>((resolve) => {
        codes.startPolling(random, {
          interval: 1,
          onStart: (timer) => codes.stopPolling(timer).then(resolve),
          onResult: () => calls.push("result"),
          onExpired: () => calls.push("expired"),
        });
      });
      emulator.qrCodes.expire(random);
      // If polling still had a request in flight, that request would complete before `checkStatus`.
      await codes.checkStatus(random);
      expect(calls).toEqual([]);
    },
  };
  return Object.fromEntries(
    Object.entries(methods).map(([method, play]) => [`${name}.${method}`, (stage) => play(stage, stage.client[name])]),
  );
}

/** Lets the signed-in user scan the code that another client shows, once for each API and each decision. */
async function scan({ client, emulator, wx, createClient }: Stage): Promise<void> {
  const { qrCodes } = emulator;
  const user = await client.login();
  let text = "";
  Object.assign(wx, { scanCode: ({ success }: any) => success({ result: text, errMsg: "scanCode:ok" }) });
  // The web page has no session yet.
  const page = createClient({ storage: { getItem: () => "", setItem: () => {}, removeItem: () => {} } });

  const { random } = await page.qrcode.geneCode({ customData: {} });
  text = qrCodes.textOf(random);
  const code = await client.qrcode.scan();
  expect(await page.qrcode.checkStatus(random)).toMatchObject({ status: 1, userInfo: { id: user.id } });
  expect(await code.confirm()).toEqual({ code: 200, message: "已确认登录" });
  const { ticket = "" } = await page.qrcode.checkStatus(random);
  expect(await page.qrcode.exchangeUserInfo(ticket)).toMatchObject({ id: user.id });

  const { random: declined } = await page.qrcode.geneCode();
  const other = await client.qrcode.scan({ text: qrCodes.textOf(declined) });
  expect(await other.cancel()).toEqual({ code: 200, message: "已取消登录" });
  expect(await page.qrcode.checkStatus(declined)).toMatchObject({ status: 3 });

  for (const [decide, status] of [
    ["confirm", "AUTHORIZED"],
    ["cancel", "CANCELLED"],
  ] as const) {
    const created = { method: "POST", url: "/api/v3/gene-qrcode", data: { type: "MOBILE_APP" } } as const;
    const { qrcodeId } = await page.httpClient.request(created);
    text = qrCodes.textOf(qrcodeId);
    await (await client.qrcode.scan())[decide]();
    const url = "/api/v3/check-qrcode-status";
    expect(await page.httpClient.request({ url, params: { qrcodeId } })).toMatchObject({ status });
  }

  const { random: expired } = await page.qrcode.geneCode();
  const late = await client.qrcode.scan({ text: qrCodes.textOf(expired) });
  qrCodes.expire(expired);
  // The text says that the code is still valid.
  await expect(late.confirm()).rejects.toMatchObject({ kind: "service", code: 500 });
  await client.logout();
  await expect(late.cancel()).rejects.toMatchObject({ kind: "unauthenticated" });
}

export const qrcode: Scenarios = {
  ...scenariosOf("qrcode"),
  "qrcode.scan": scan,
  ...scenariosOf("wxqrcode"),
  ...scenariosOf("wechatmpqrcode"),
};

import type { QrCodeAuthenticationClient } from "../../src/clients/qr-code-authentication-client";
import type { Scenarios, Stage } from "./scenario";

type SubClient = "qrcode" | "wxqrcode" | "wechatmpqrcode";

const SCENES: Record<SubClient, string> = {
  qrcode: "APP_AUTH",
  wxqrcode: "WXAPP_AUTH",
  wechatmpqrcode: "WECHATMP_AUTH",
};

const createBob = ({ emulator }: Stage) => emulator.users.create({ nickname: "Bob", photo: "bob.png" });

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

export const qrcode: Scenarios = {
  ...scenariosOf("qrcode"),
  ...scenariosOf("wxqrcode"),
  ...scenariosOf("wechatmpqrcode"),
};

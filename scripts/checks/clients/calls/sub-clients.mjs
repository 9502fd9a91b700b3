/** Calls to methods of the sub-clients. */
import { settle } from "../outcome.mjs";
import { EMAIL, logIn, PASSWORD, PHONE, receiveCode } from "./stage.mjs";

/** Polling interval in milliseconds: long enough for a response to arrive before the next request. */
const INTERVAL = 250;
const FACE = "https://example.com/face.png";
const PERSON = { type: "P", name: "张三", idCard: "110101200001010000", bankCard: "6222000000000000" };

/** Tries to sign Bob in, and returns the MFA token that he gets instead. */
async function receiveMfaToken({ client, emulator, bob }) {
  emulator.mfa.require(bob);
  const { data } = await client.loginByUsername("bob", PASSWORD).catch((error) => error);
  return data.mfaToken;
}

function bindTotp({ emulator, bob }) {
  emulator.mfa.associateTotp(bob);
  emulator.mfa.confirmTotp(bob, emulator.mfa.currentTotp(bob));
}

const mfa = {
  async getMfaAuthenticators(stage) {
    await logIn(stage);
    bindTotp(stage);
    return stage.client.mfa.getMfaAuthenticators({ type: "totp" });
  },
  async assosicateMfaAuthenticator(stage) {
    await logIn(stage);
    const { secret, qrcode_uri, recovery_code, ...rest } = await stage.client.mfa.assosicateMfaAuthenticator({
      authenticatorType: "totp",
    });
    return [rest, [secret, qrcode_uri, recovery_code].map((text) => typeof text)];
  },
  async confirmAssosicateMfaAuthenticator(stage) {
    await logIn(stage);
    stage.emulator.mfa.associateTotp(stage.bob);
    const confirm = (totp) => stage.client.mfa.confirmAssosicateMfaAuthenticator({ authenticatorType: "totp", totp });
    return [await settle(() => confirm("000")), await confirm(stage.emulator.mfa.currentTotp(stage.bob))];
  },
  async deleteMfaAuthenticator(stage) {
    await logIn(stage);
    bindTotp(stage);
    return [await stage.client.mfa.deleteMfaAuthenticator(), stage.emulator.mfa.hasTotp(stage.bob)];
  },
  async verifyTotpMfa(stage) {
    bindTotp(stage);
    const mfaToken = await receiveMfaToken(stage);
    const verify = (totp) => stage.client.mfa.verifyTotpMfa({ totp, mfaToken });
    return [await settle(() => verify("000")), await verify(stage.emulator.mfa.currentTotp(stage.bob))];
  },
  async verifyTotpRecoveryCode(stage) {
    bindTotp(stage);
    const mfaToken = await receiveMfaToken(stage);
    const { recoveryCode } = stage.emulator.mfa.findTotp(stage.bob);
    const { recoveryCode: next, ...user } = await stage.client.mfa.verifyTotpRecoveryCode({ recoveryCode, mfaToken });
    return [user, typeof next];
  },
  async verifyAppSmsMfa(stage) {
    const mfaToken = await receiveMfaToken(stage);
    const code = await receiveCode(stage, PHONE);
    return stage.client.mfa.verifyAppSmsMfa({ phone: PHONE, code, mfaToken });
  },
  async verifyAppEmailMfa(stage) {
    const mfaToken = await receiveMfaToken(stage);
    const code = await receiveCode(stage, EMAIL);
    return stage.client.mfa.verifyAppEmailMfa({ email: EMAIL, code, mfaToken });
  },
  async phoneOrEmailBindable(stage) {
    const mfaToken = await receiveMfaToken(stage);
    return stage.client.mfa.phoneOrEmailBindable({ email: "ann@example.com", mfaToken });
  },
  async associateFaceByUrl(stage) {
    const mfaToken = await receiveMfaToken(stage);
    // The releases of version 4 name the pictures differently.
    const pictures = { baseFace: FACE, compareFace: FACE, photoA: FACE, photoB: FACE };
    return stage.client.mfa.associateFaceByUrl({ ...pictures, mfaToken });
  },
  async verifyFaceMfa(stage) {
    const mfaToken = await receiveMfaToken(stage);
    await stage.client.mfa.associateFaceByUrl({
      baseFace: FACE,
      compareFace: FACE,
      photoA: FACE,
      photoB: FACE,
      mfaToken,
    });
    return stage.client.mfa.verifyFaceMfa(FACE, mfaToken);
  },
};

/** Calls to methods of a sub-client for QR codes. */
function qrCodeCalls(name) {
  return {
    async geneCode({ client, emulator }) {
      const { random, url, ...rest } = await client[name].geneCode();
      const [{ scene, state }] = emulator.qrCodes.list();
      return [typeof random, url.startsWith(emulator.url), rest, scene, state];
    },
    async checkStatus({ client, emulator, bob }) {
      const { random } = await client[name].geneCode();
      const before = await client[name].checkStatus(random);
      emulator.qrCodes.scan(random, bob);
      return [before, await client[name].checkStatus(random)].map(({ random: _, ...rest }) => rest);
    },
    async exchangeUserInfo({ client, emulator, bob }) {
      const { random } = await client[name].geneCode();
      emulator.qrCodes.confirm(random, bob);
      const { ticket } = await client[name].checkStatus(random);
      const exchange = () => client[name].exchangeUserInfo(ticket);
      return [await exchange(), await settle(exchange)];
    },
    async startPolling({ client, emulator, bob }) {
      const { random } = await client[name].geneCode();
      emulator.qrCodes.confirm(random, bob);
      return new Promise((resolve, reject) => {
        const onSuccess = (user, ticket) => resolve([user, typeof ticket]);
        client[name].startPolling(random, { interval: 5, onSuccess, onError: reject });
      });
    },
    async stopPolling({ client, emulator }) {
      const { random } = await client[name].geneCode();
      let timer;
      const results = [];
      await new Promise((resolve) => {
        client[name].startPolling(random, {
          interval: INTERVAL,
          onStart: (started) => {
            timer = started;
          },
          onResult: ({ status }) => {
            results.push(status);
            resolve(client[name].stopPolling(timer));
          },
        });
      });
      emulator.qrCodes.expire(random);
      await new Promise((resolve) => setTimeout(resolve, 2 * INTERVAL));
      return results;
    },
  };
}

const social = {
  async generateLinkExtIdpUrl(stage) {
    const { token } = await logIn(stage);
    return stage.client.social.generateLinkExtIdpUrl({ extIdpConnIdentifier: "github", idToken: token });
  },
  async unlinkExtIdp(stage) {
    await logIn(stage);
    return settle(() => stage.client.social.unlinkExtIdp({ extIdpId: "wechat" }));
  },
  async getIdentities(stage) {
    await logIn(stage);
    return stage.client.social.getIdentities();
  },
};

const principal = {
  async detail(stage) {
    await logIn(stage);
    const proof = { principalType: "E", principalName: "示例公司", principalCode: "91110000" };
    stage.emulator.principals.keep(stage.bob, proof);
    return stage.client.principal.detail();
  },
  async authenticate(stage) {
    await logIn(stage);
    return [await stage.client.principal.authenticate(PERSON), stage.emulator.principals.find(stage.bob)];
  },
};

const event = {
  async pub(stage) {
    await logIn(stage);
    const answer = await stage.client.event.pub("check", '{"level":3}');
    return [answer, stage.emulator.events.list().map(({ name, data }) => ({ name, data }))];
  },
};

/** Registers a device of Bob's without the SDK, because the SDK's device data depends on the platform. */
async function createDevice({ emulator, client }) {
  const { token } = await logIn({ client });
  await fetch(`${emulator.url}/api/v3/create-device`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": "app-1", authorization: `Bearer ${token}` },
    body: JSON.stringify({ deviceUniqueId: "device-1", name: "Phone", type: "Mobile" }),
  });
  return emulator.devices.list()[0].deviceId;
}

const browserFingerprint = {
  async myDevicesList(stage) {
    await createDevice(stage);
    return stage.client.browserFingerprint.myDevicesList();
  },
  async myDevicesUnbind(stage) {
    const deviceId = await createDevice(stage);
    return [await stage.client.browserFingerprint.myDevicesUnbind(deviceId), stage.emulator.devices.list()];
  },
  async myDevicesLogout(stage) {
    const deviceId = await createDevice(stage);
    const answer = await stage.client.browserFingerprint.myDevicesLogout(deviceId);
    return [answer, stage.emulator.sessions.list().length];
  },
};

const subClients = {
  mfa,
  qrcode: qrCodeCalls("qrcode"),
  wxqrcode: qrCodeCalls("wxqrcode"),
  wechatmpqrcode: qrCodeCalls("wechatmpqrcode"),
  social,
  principal,
  event,
  browserFingerprint,
};

export const subClientCalls = Object.fromEntries(
  Object.entries(subClients).flatMap(([subClient, calls]) =>
    Object.entries(calls).map(([name, call]) => [`${subClient}.${name}`, call]),
  ),
);

/** Public key of the simulated service. It has 1024 bits, like Authing's own key. */
const PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDPFkJpNWQM0SdxNdIAtnxH2FTQ
DkL1iJkPUE2AYyqbLGd9mAP7IeGVnLZZ+uITmW1KM+xy0J4iSgEftS6bY+DHeiep
sht4V0ZmN9gwd9Iinfhxbc1qk/mDWRmhPSRR3W7DTpXhT5UcUIeuhOGthioyvres
hdMOvKBBxXR16AdVLQIDAQAB
-----END PUBLIC KEY-----
`;

/** A token that expires in 2100. */
const TOKEN = `e30.${Buffer.from('{"sub":"u-1","exp":4102444800,"data":{"id":"u-1"}}').toString("base64url")}.c2ln`;

/** Fixed replacement for random bytes, long enough for any call. No byte is zero, because encryption replaces zeros. */
const RANDOM = Uint8Array.from({ length: 65_536 }, (_, i) => (i % 255) + 1).buffer;

/**
 * Creates a `wx` that responds to requests in the same turn of the event loop, so that measurements contain only the
 * SDK's own work. All responses and random bytes are the same in each run.
 */
export function createInstantWx() {
  const stored = new Map();
  return {
    request({ url, success, complete }) {
      const result = { statusCode: 200, header: {}, errMsg: "request:ok", data: respond(url) };
      Promise.resolve().then(() => {
        success?.(result);
        complete?.(result);
      });
      return { abort() {} };
    },
    getStorageSync: (key) => stored.get(key) ?? "",
    setStorageSync: (key, value) => void stored.set(key, value),
    removeStorageSync: (key) => void stored.delete(key),
    // Calls `success` before it returns, so that the launch time includes the SDK's processing of the random bytes.
    getRandomValues({ length, success }) {
      const result = { randomValues: RANDOM.slice(0, length) };
      success?.(result);
      return Promise.resolve(result);
    },
    getSystemInfoSync: () => ({ platform: "devtools", SDKVersion: "3.8.12" }),
    getDeviceInfo: () => ({ platform: "devtools" }),
    getAppBaseInfo: () => ({ SDKVersion: "3.8.12" }),
    canIUse: () => true,
  };
}

/**
 * Calls the functions of `wx` and the timers, so that measurements don't include the compilation of these functions.
 */
export async function warmUp(wx) {
  for (const url of ["/.well-known", "/graphql/v2", "/other"]) {
    await new Promise((resolve) => wx.request({ url, success() {}, complete: resolve }));
  }
  wx.setStorageSync("key", "value");
  wx.getStorageSync("key");
  wx.removeStorageSync("key");
  await wx.getRandomValues({ length: 1, success() {} });
  wx.getSystemInfoSync();
  wx.getDeviceInfo();
  wx.getAppBaseInfo();
  wx.canIUse();
  clearTimeout(setTimeout(() => {}, 1000));
}

function respond(url) {
  if (url.endsWith("/.well-known")) return { code: 200, message: "ok", data: { publicKey: PUBLIC_KEY } };
  if (!url.includes("/graphql/")) return { code: 200, message: "ok", data: createUser() };
  const user = createUser();
  return { data: { loginByEmail: user, updateUser: user, user } };
}

function createUser() {
  return {
    id: "u-1",
    arn: "arn:cn:authing:pool:user:u-1",
    status: "Activated",
    userPoolId: "pool",
    username: null,
    email: "bob@example.com",
    emailVerified: true,
    phone: null,
    phoneVerified: false,
    unionid: null,
    openid: null,
    nickname: "Bob",
    registerSource: ["basic:email"],
    photo: "https://files.example/bob.png",
    token: TOKEN,
    tokenExpiredAt: "2100-01-01T00:00:00.000Z",
    loginsCount: 1,
    lastLogin: "2025-01-01T00:00:00.000Z",
    lastIP: "127.0.0.1",
    blocked: false,
    gender: "U",
    createdAt: "2025-01-01T00:00:00.000Z",
    updatedAt: "2025-01-01T00:00:00.000Z",
    customData: [],
  };
}

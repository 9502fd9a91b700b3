import { generateKeyPairSync, randomBytes } from "node:crypto";

const TOKEN = `e30.${Buffer.from('{"sub":"u-1","exp":4102444800,"data":{"id":"u-1"}}').toString("base64url")}.c2ln`;
const USER = { id: "u-1", arn: "arn:cn:authing:pool:user:u-1", nickname: "Bob", token: TOKEN, customData: [] };

/**
 * Creates a `wx` that responds to requests in the same turn of the event loop, so that measurements contain only the
 * work of the SDK.
 *
 * @param {number} keyBits length of the service's RSA key in bits
 */
export function createInstantWx(keyBits = 1024) {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: keyBits });
  const pem = publicKey.export({ type: "spki", format: "pem" });
  const stored = new Map();
  const counts = { requests: 0, reads: 0, writes: 0 };
  const wx = {
    request({ url, data, success, complete }) {
      counts.requests++;
      const result = { statusCode: 200, header: {}, errMsg: "request:ok", data: respond(url, data, pem) };
      Promise.resolve().then(() => {
        success?.(result);
        complete?.(result);
      });
      return { abort() {} };
    },
    getStorageSync(key) {
      counts.reads++;
      return stored.get(key) ?? "";
    },
    setStorageSync(key, value) {
      counts.writes++;
      stored.set(key, value);
    },
    removeStorageSync(key) {
      counts.writes++;
      stored.delete(key);
    },
    getRandomValues({ length, success }) {
      const result = { randomValues: new Uint8Array(randomBytes(length)).buffer };
      if (success) success(result);
      return Promise.resolve(result);
    },
    getSystemInfoSync: () => ({ platform: "devtools", SDKVersion: "3.8.12" }),
    getDeviceInfo: () => ({ platform: "devtools" }),
    getAppBaseInfo: () => ({ SDKVersion: "3.8.12" }),
    canIUse: () => true,
  };
  return { wx, counts };
}

function respond(url, data, publicKey) {
  if (url.endsWith("/.well-known")) return { code: 200, message: "ok", data: { publicKey } };
  if (!url.includes("/graphql/")) return { code: 200, message: "ok", data: USER };
  const { query } = typeof data === "string" ? JSON.parse(data) : data;
  const field = /(loginByEmail|updateUser|user)\b(?=\s*[({])/.exec(query.slice(query.indexOf("{")))?.[1];
  return { data: { [field]: USER } };
}

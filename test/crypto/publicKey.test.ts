import { generateKeyPairSync } from "node:crypto";
import { parsePublicKey } from "../../src/crypto/publicKey";

const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const SPKI = publicKey.export({ type: "spki", format: "pem" }).toString();
const PKCS1 = publicKey.export({ type: "pkcs1", format: "pem" }).toString();
const { n } = publicKey.export({ format: "jwk" });

function pem(der: Buffer, label = "PUBLIC KEY"): string {
  return `-----BEGIN ${label}-----\n${der.toString("base64")}\n-----END ${label}-----`;
}

test.each([
  ["SubjectPublicKeyInfo", SPKI],
  ["RSAPublicKey", PKCS1],
  ["without line breaks", SPKI.replace(/\n/g, "").replace(/(-----BEGIN PUBLIC KEY-----)(.*)(-----END)/, "$1$2$3")],
  ["with CRLF and space around", `\r\n ${SPKI.replace(/\n/g, "\r\n")} `],
])("%s", (_name, text) => {
  expect(parsePublicKey(text)).toEqual({ modulus: [...Buffer.from(n as string, "base64url")], exponent: [1, 0, 1] });
});

const der = publicKey.export({ type: "spki", format: "der" });
const small = generateKeyPairSync("rsa", { modulusLength: 512 }).publicKey;
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;
const even = Buffer.from(der);
even[even.length - 6] = (even[even.length - 6] as number) & 0xfe;

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["null", null],
  ["an object", {}],
  ["no armour", der.toString("base64")],
  ["another label", SPKI.replace(/PUBLIC/g, "PRIVATE")],
  ["a character outside base64", SPKI.replace("M", "*")],
  ["no content", pem(Buffer.alloc(0))],
  ["zeros", pem(Buffer.alloc(100))],
  ["a key under 1024 bits", small.export({ type: "spki", format: "pem" })],
  ["a key of another kind", curve.export({ type: "spki", format: "pem" })],
  ["an even modulus", pem(even)],
])("%s is no key", (_name, text) => {
  expect(parsePublicKey(text)).toBeNull();
});

test("a key cut off anywhere is no key", () => {
  for (let length = 0; length < der.length; length++) expect(parsePublicKey(pem(der.subarray(0, length)))).toBeNull();
});

test("a key of over 4096 bits is no key", () => {
  const modulus = Buffer.concat([Buffer.from([0x02, 0x82, 0x02, 0x02, 0x00]), Buffer.alloc(513, 0xff)]);
  const key = Buffer.concat([modulus, Buffer.from([0x02, 0x03, 1, 0, 1])]);
  const length = Buffer.from([0x30, 0x82, key.length >> 8, key.length & 0xff]);
  expect(parsePublicKey(pem(Buffer.concat([length, key]), "RSA PUBLIC KEY"))).toBeNull();
});

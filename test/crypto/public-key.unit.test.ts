import { generateKeyPairSync } from "node:crypto";
import { parsePublicKey } from "../../src/crypto/rsa";

const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const SPKI = publicKey.export({ type: "spki", format: "pem" }).toString();
const PKCS1 = publicKey.export({ type: "pkcs1", format: "pem" }).toString();
const { n } = publicKey.export({ format: "jwk" });

function pem(der: Buffer, label = "PUBLIC KEY"): string {
  return `-----BEGIN ${label}-----\n${der.toString("base64")}\n-----END ${label}-----`;
}

test.each([
  ["a SubjectPublicKeyInfo", SPKI],
  ["an RSAPublicKey", PKCS1],
  ["a key on a single line", SPKI.replace(/\n/g, "").replace(/(-----BEGIN PUBLIC KEY-----)(.*)(-----END)/, "$1$2$3")],
  ["a key with CRLF and surrounding spaces", `\r\n ${SPKI.replace(/\n/g, "\r\n")} `],
])("parses %s", (_name, text) => {
  expect(parsePublicKey(text)).toEqual({ modulus: [...Buffer.from(n as string, "base64url")], exponent: [1, 0, 1] });
});

const der = publicKey.export({ type: "spki", format: "der" });
const small = generateKeyPairSync("rsa", { modulusLength: 512 }).publicKey;
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;

/** Returns the key as PEM, with the lowest bit of the byte at offset `at` flipped. */
function broken(at: number): string {
  const bytes = Buffer.from(der);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return pem(bytes);
}

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["null", null],
  ["an object", {}],
  ["base64 without BEGIN and END lines", der.toString("base64")],
  ["another label", SPKI.replace(/PUBLIC/g, "PRIVATE")],
  ["another label on the END line", PKCS1.replace("END RSA ", "END ")],
  ["a SubjectPublicKeyInfo labeled RSA PUBLIC KEY", SPKI.replace(/PUBLIC/g, "RSA PUBLIC")],
  ["four dashes instead of five", SPKI.replace(/-----/g, "----")],
  ["a character outside base64", SPKI.replace("M", "*")],
  ["no content", pem(Buffer.alloc(0))],
  ["zeros", pem(Buffer.alloc(100))],
  ["a key shorter than 1024 bits", small.export({ type: "spki", format: "pem" })],
  ["an elliptic-curve key", curve.export({ type: "spki", format: "pem" })],
  ["text before the BEGIN line", `x${SPKI}`],
  ["text after the END line", `${SPKI}x`],
  ["an outer element that is not a sequence", broken(0)],
  ["an algorithm that is not a sequence", broken(3)],
  ["another algorithm", broken(15)],
  ["an inner element that is not a bit string", broken(18)],
  ["a bit string with unused bits", broken(21)],
  ["a key that is not a sequence", broken(22)],
  ["a modulus that is not an integer", broken(25)],
  ["an even modulus", broken(der.length - 6)],
  ["an exponent that is not an integer", broken(der.length - 5)],
])("returns null for %s", (_name, text) => {
  expect(parsePublicKey(text)).toBeNull();
});

/** Encodes a DER element. */
const element = (tag: number, content: number[]) => [tag, ...derLength(content.length), ...content];

function derLength(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const sequence = (...elements: number[][]) => element(0x30, elements.flat());

const rsaKey = (modulus: number[], exponent: number[]) => sequence(element(0x02, modulus), element(0x02, exponent));

const parse = (bytes: number[]) => parsePublicKey(pem(Buffer.from(bytes), "RSA PUBLIC KEY"));

/** Returns the content of a DER integer with `bits` bits, all of them 1. */
const ones = (bits: number) => [2 ** (bits % 8) - 1, ...new Array(Math.floor(bits / 8)).fill(0xff)];

test.each([1024, 1025, 2048, 4095, 4096])("accepts a key of %d bits", (bits) => {
  const modulus = ones(bits);
  const trimmed = modulus[0] ? modulus : modulus.slice(1);
  expect(parse(rsaKey(modulus, [3]))).toEqual({ modulus: trimmed, exponent: [3] });
});

test.each([1, 512, 1023, 4097])("rejects a key of %d bits", (bits) => {
  expect(parse(rsaKey(ones(bits), [3]))).toBeNull();
});

test.each([[[]], [[0]], [[1]], [[0, 1]], [[2]], [[1, 0]]])("rejects the exponent bytes %j", (exponent) => {
  expect(parse(rsaKey(ones(1024), exponent))).toBeNull();
});

test("rejects a key without an exponent", () => {
  expect(parse(sequence(element(0x02, ones(1024))))).toBeNull();
});

test.each<[string, number[]]>([
  ["a redundant zero in the modulus", rsaKey([0, ...ones(1024)], [3])],
  ["a redundant zero in the exponent", rsaKey(ones(1024), [0, 3])],
  ["a negative modulus", rsaKey(ones(1024).slice(1), [3])],
  ["a negative exponent", rsaKey(ones(1024), [0x83])],
  ["an exponent as large as the modulus", rsaKey(ones(1024), ones(1024))],
  ["an exponent larger than the modulus", rsaKey(ones(1024), ones(1032))],
  ["a two-byte length that fits in one", sequence(element(0x02, ones(1024)), [0x02, 0x81, 1, 3])],
  ["a three-byte length that fits in two", sequence([0x02, 0x82, 0, 129, ...ones(1024)], element(0x02, [3]))],
  ["a length of 100 bytes", [0x30, 0x80 + 100, ...new Array(100).fill(0xff)]],
])("rejects %s", (_name, key) => {
  expect(parse(key)).toBeNull();
});

test.each([
  [1, true],
  [3, true],
  [8, true],
  [9, false],
  [127, false],
])("accepts an exponent of up to eight bytes: %d bytes, %s", (length, isKey) => {
  const modulus = ones(1024);
  const exponent = [0x7f, ...new Array(length - 1).fill(0xff)];
  expect(parse(rsaKey(modulus, exponent))).toEqual(isKey ? { modulus: modulus.slice(1), exponent } : null);
});

test("rejects a string that exceeds the maximum length of a key", () => {
  expect(parsePublicKey(SPKI + " ".repeat(3000))).not.toBeNull();
  expect(parsePublicKey(SPKI + " ".repeat(4096))).toBeNull();
});

test("rejects an indefinite length, which BER allows but DER does not", () => {
  expect(parse(sequence([0x02, 0x80, ...ones(1024).slice(1)], element(0x02, [3])))).toBeNull();
});

test("rejects a key that is cut off at any byte", () => {
  const key = rsaKey(ones(1024), [1, 1, 1]);
  expect(parse(key)).not.toBeNull();
  for (let length = 0; length < key.length; length++) expect(parse(key.slice(0, length))).toBeNull();
  for (let length = 0; length < der.length; length++) expect(parsePublicKey(pem(der.subarray(0, length)))).toBeNull();
});

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

/** The key with one byte wrong. */
function broken(at: number): string {
  const bytes = Buffer.from(der);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return pem(bytes);
}

test.each<[string, unknown]>([
  ["undefined", undefined],
  ["null", null],
  ["an object", {}],
  ["no armour", der.toString("base64")],
  ["another label", SPKI.replace(/PUBLIC/g, "PRIVATE")],
  ["another label at the end", PKCS1.replace("END RSA ", "END ")],
  ["a key under the other label", SPKI.replace(/PUBLIC/g, "RSA PUBLIC")],
  ["four dashes", SPKI.replace(/-----/g, "----")],
  ["a character outside base64", SPKI.replace("M", "*")],
  ["no content", pem(Buffer.alloc(0))],
  ["zeros", pem(Buffer.alloc(100))],
  ["a key under 1024 bits", small.export({ type: "spki", format: "pem" })],
  ["a key of another kind", curve.export({ type: "spki", format: "pem" })],
  ["text before the armour", `x${SPKI}`],
  ["text behind the armour", `${SPKI}x`],
  ["an outer element that is no sequence", broken(0)],
  ["an algorithm that is no sequence", broken(3)],
  ["another algorithm", broken(15)],
  ["an inner element that is no bit string", broken(18)],
  ["a bit string with unused bits", broken(21)],
  ["a key that is no sequence", broken(22)],
  ["a modulus that is no integer", broken(25)],
  ["an even modulus", broken(der.length - 6)],
  ["an exponent that is no integer", broken(der.length - 5)],
])("%s is no key", (_name, text) => {
  expect(parsePublicKey(text)).toBeNull();
});

/** A DER element. */
const element = (tag: number, content: number[]) => [tag, ...derLength(content.length), ...content];

function derLength(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const sequence = (...elements: number[][]) => element(0x30, elements.flat());

const rsaKey = (modulus: number[], exponent: number[]) => sequence(element(0x02, modulus), element(0x02, exponent));

const parse = (bytes: number[]) => parsePublicKey(pem(Buffer.from(bytes), "RSA PUBLIC KEY"));

/** An odd number of which all bits are one, as the content of an integer. */
const ones = (bits: number) => [2 ** (bits % 8) - 1, ...new Array(Math.floor(bits / 8)).fill(0xff)];

test.each([1024, 1025, 2048, 4095, 4096])("a key of %d bits is one", (bits) => {
  const modulus = ones(bits);
  const trimmed = modulus[0] ? modulus : modulus.slice(1);
  expect(parse(rsaKey(modulus, [3]))).toEqual({ modulus: trimmed, exponent: [3] });
});

test.each([1, 512, 1023, 4097])("a key of %d bits is none", (bits) => {
  expect(parse(rsaKey(ones(bits), [3]))).toBeNull();
});

test.each([[[]], [[0]], [[1]], [[0, 1]], [[2]], [[1, 0]]])("an exponent of the bytes %j makes no key", (exponent) => {
  expect(parse(rsaKey(ones(1024), exponent))).toBeNull();
});

test("a key of one number is no key", () => {
  expect(parse(sequence(element(0x02, ones(1024))))).toBeNull();
});

test.each<[string, number[]]>([
  ["a zero too many in the modulus", rsaKey([0, ...ones(1024)], [3])],
  ["a zero too many in the exponent", rsaKey(ones(1024), [0, 3])],
  ["a negative modulus", rsaKey(ones(1024).slice(1), [3])],
  ["a negative exponent", rsaKey(ones(1024), [0x83])],
  ["an exponent as large as the modulus", rsaKey(ones(1024), ones(1024))],
  ["an exponent larger than the modulus", rsaKey(ones(1024), ones(1032))],
  ["a length in two bytes that fits one", sequence(element(0x02, ones(1024)), [0x02, 0x81, 1, 3])],
  ["a length in three bytes that fits two", sequence([0x02, 0x82, 0, 129, ...ones(1024)], element(0x02, [3]))],
  ["a length of a hundred bytes", [0x30, 0x80 + 100, ...new Array(100).fill(0xff)]],
])("%s makes no key", (_name, key) => {
  expect(parse(key)).toBeNull();
});

test.each([
  [1, true],
  [3, true],
  [8, true],
  [9, false],
  [127, false],
])("an exponent of %d bytes makes a key: %s", (length, isKey) => {
  const modulus = ones(1024);
  const exponent = [0x7f, ...new Array(length - 1).fill(0xff)];
  expect(parse(rsaKey(modulus, exponent))).toEqual(isKey ? { modulus: modulus.slice(1), exponent } : null);
});

test("text longer than the largest key makes no key", () => {
  expect(parsePublicKey(SPKI + " ".repeat(3000))).not.toBeNull();
  expect(parsePublicKey(SPKI + " ".repeat(4096))).toBeNull();
});

test("a length without an end, which BER knows and DER does not, makes no key", () => {
  expect(parse(sequence([0x02, 0x80, ...ones(1024).slice(1)], element(0x02, [3])))).toBeNull();
});

test("a key cut off anywhere is no key", () => {
  const key = rsaKey(ones(1024), [1, 1, 1]);
  expect(parse(key)).not.toBeNull();
  for (let length = 0; length < key.length; length++) expect(parse(key.slice(0, length))).toBeNull();
  for (let length = 0; length < der.length; length++) expect(parsePublicKey(pem(der.subarray(0, length)))).toBeNull();
});

import { createHash } from "node:crypto";
import { sha256 } from "../../src/crypto/sha256";

// If the length modulo 64 is at least 56, the padding needs another block. From 8192 bytes on, the length in bits needs
// three bytes.
test.each([0, 1, 43, 55, 56, 57, 63, 64, 65, 119, 120, 128, 300, 8200])("hashes %d bytes as Node.js does", (length) => {
  const message = Array.from({ length }, (_, i) => (i * 37 + length) % 256);
  expect(sha256(message)).toEqual([...createHash("sha256").update(Buffer.from(message)).digest()]);
});

test("matches the example in RFC 7636 appendix B", () => {
  const verifier = [...Buffer.from("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")];
  expect(Buffer.from(sha256(verifier)).toString("base64url")).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
});

test("does not change the message", () => {
  const message = [1, 2, 3];
  sha256(message);
  expect(message).toEqual([1, 2, 3]);
});

import fc from "fast-check";
import { parsePublicKey } from "../../src/crypto/rsa";
import { AuthingError } from "../../src/errors/authing-error";
import { serialize } from "../../src/http/query";
import { type HttpResponse, readGraphqlAnswer, readProtocolAnswer, readRestAnswer } from "../../src/http/read-answer";
import { decodeJwt, subjectOf } from "../../src/session/jwt";
import { runs } from "../support/matrix";
import { jwtOf } from "../support/tokens";

const parameters = { numRuns: runs(2000) };

/** Arbitrary response bodies, some of which resemble the service's JSON. */
const body = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      code: fc.oneof(fc.constant(200), fc.integer(), fc.jsonValue()),
      statusCode: fc.oneof(fc.constant(200), fc.integer(), fc.jsonValue()),
      apiCode: fc.oneof(fc.integer(), fc.jsonValue()),
      message: fc.jsonValue(),
      data: fc.jsonValue(),
      errors: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), fc.record({ message: fc.jsonValue() })))),
      error: fc.jsonValue(),
      uniqueId: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
  fc.string(),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString("latin1")),
  fc.constant(undefined),
);
const statusCode = fc.oneof(fc.constantFrom(0, 200, 201, 204, 400, 401, 500, 502), fc.integer({ min: 0, max: 999 }));

test.each([
  ["readRestAnswer", readRestAnswer],
  ["readGraphqlAnswer", readGraphqlAnswer],
  ["readProtocolAnswer", readProtocolAnswer],
])("%s returns a result or throws a complete AuthingError for any response", (_name, read) => {
  fc.assert(
    fc.property(statusCode, body, (status, data) => {
      const response: HttpResponse = {
        method: "POST",
        url: "https://example.com/x",
        statusCode: status,
        data,
      };
      try {
        read(response);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(300);
      } catch (error) {
        expect(error).toBeInstanceOf(AuthingError);
        const { kind, code, message, method, url, statusCode: received } = error as AuthingError;
        expect(["service", "http", "response"]).toContain(kind);
        expect(typeof code).toBe(kind === "response" ? "string" : "number");
        expect(message).not.toBe("");
        expect([method, url, received]).toEqual(["POST", "https://example.com/x", status]);
      }
    }),
    parameters,
  );
});

test("URLSearchParams parses the output of serialize into the original values", () => {
  const value = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]+$/), value), (params) => {
      expect(Object.fromEntries(new URLSearchParams(serialize(params)))).toEqual({ ...params });
    }),
    parameters,
  );
});

test("subjectOf returns a string or null for any string", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.base64String()).map((parts) => parts.join(".")),
      ),
      (token) => {
        decodeJwt(token);
        expect(["string", "object"]).toContain(typeof subjectOf(token));
      },
    ),
    parameters,
  );
});

test("decodeJwt decodes claims with any names and JSON values", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (claims) => {
      const token = jwtOf(claims);
      expect(decodeJwt(token)).toEqual(JSON.parse(JSON.stringify(claims)));
    }),
    parameters,
  );
});

test("parsePublicKey never throws, whatever bytes a PEM contains", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const base64 = Buffer.from(bytes).toString("base64");
      parsePublicKey(`-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----`);
      parsePublicKey(`-----BEGIN RSA PUBLIC KEY-----\n${base64}\n-----END RSA PUBLIC KEY-----`);
    }),
    parameters,
  );
});

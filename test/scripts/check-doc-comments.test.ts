import { type Outcome, runOn } from "./fixture";

/** Checks a topic whose interface has the given members. `rest` is additional code in the same file. */
function check(members: string, index: string, rest = ""): Promise<Outcome> {
  const topic = `
    import { ApiClient, addMethods } from "../core/api-client";
    import type { Implementation } from "../core/method";
    export interface LoginMethods {${members}}
    export const loginMethods: Implementation<LoginMethods> = {};
    ${rest}`;
  const method = "export type Implementation<Interface> = Partial<Interface>;";
  const apiClient = `
    export class ApiClient {}
    export declare function addMethods<Interface>(owner: object, methods: object): void;`;
  const files = {
    "methods/login.ts": topic,
    "core/method.ts": method,
    "core/api-client.ts": apiClient,
    "index.ts": index,
  };
  return runOn(files, "check-doc-comments.mjs", ".");
}

test("accepts complete comments", async () => {
  const { status, output } = await check(
    `
    /**
     * Signs in.
     *
     * Sends a request. Then stores the session.
     *
     * @param code the code
     * @param options.iv the initialization vector
     * @returns the user
     * @throws {AuthingError} \`argument\`
     * @example
     * authing.login("a@b.c");
     * @see https://example.com
     */
    login(code: string, options?: { iv?: string }): Promise<string>;
    /**
     * Deletes the session.
     *
     * @example
     * authing.forget();
     */
    forget(): void;
    /**
     * Fetches the signed-in user.
     *
     * It never rejects.
     *
     * @returns the user
     * @example
     * authing.ask();
     */
    ask(): Promise<string>;
    ask(who: string): Promise<string>;
  `,
    '/** Signs in. */ export function login() {} export { QrCodeClient } from "./methods/login";',
    `
    export interface LoginOptions { onDone(): void }
    /** Signs in with a QR code. */
    export interface QrCodeClient {
      /**
       * Stops.
       *
       * @example
       * authing.stop();
       */
      stop(): void;
    }
    export class QrCodeClient extends ApiClient {
      constructor() { super(); }
      private secret(): void {}
      protected inner(): void {}
      _internal(): void {}
    }
    addMethods<QrCodeClient>(QrCodeClient, {});
    class Timer { start(): void {} }`,
  );
  expect(output).toBe("6 doc comments are complete.\n");
  expect(status).toBe(0);
});

/** Returns a method whose comment is complete except for one replacement. */
function method(name: string, text: string, replacement: string): string {
  const comment = `
    /**
     * Signs in.
     *
     * @param code the code
     * @param options the options
     * @returns the user
     * @throws errors from the service
     * @example authing.login();
     */`;
  if (!comment.includes(text)) throw new Error(`The comment does not contain ${text}.`);
  return `${comment.replace(text, replacement)}
    ${name}(code: string, options?: object): Promise<string>;`;
}

test("reports every missing part", async () => {
  const { status, output } = await check(
    [
      "uncommented(): void;",
      method("fragment", "Signs in.", "Signs in"),
      method("twoSentences", "Signs in.", "Signs in. Stores the session."),
      method("missingParameter", "@param code the code", "@param options.x an option"),
      method("unknownParameter", "@returns", "@param old a removed parameter\n     * @returns"),
      method("parameterWithoutText", "@param code the code", "@param code"),
      method("noResult", "@returns the user", ""),
      method("resultWithoutText", "@returns the user", "@returns"),
      method("noErrors", "@throws errors from the service", ""),
      method("noExample", "@example authing.login();", ""),
      "property: () => void;",
    ].join("\n"),
    'export { LoginClient as Login } from "./methods/login"; export function log() {}',
    `
    export interface LoginClient { uncommentedToo(): void }
    export class LoginClient extends ApiClient {}
    addMethods<LoginClient>(LoginClient, {});
    export class Other { uncommentedAsWell(): void {} }`,
  );
  const lines = output.trim().split("\n");
  expect(lines.map((line) => line.replace(/^methods\/login\.ts:\d+ /, ""))).toEqual([
    "uncommented: the doc comment is missing",
    "fragment: the summary must be one sentence that ends with a period",
    "twoSentences: the summary must be one sentence that ends with a period",
    "missingParameter: @param code is missing",
    "unknownParameter: @param old does not match a parameter",
    "parameterWithoutText: @param code has no description",
    "noResult: @returns is missing",
    "resultWithoutText: @returns has no description",
    "noErrors: @throws is missing",
    "noExample: @example is missing",
    "property: must be declared as a method",
    "uncommentedToo: the doc comment is missing",
    "uncommentedAsWell: the doc comment is missing",
    "index.ts:1 log: the doc comment is missing",
    "Login: the doc comment is missing",
  ]);
  expect(status).toBe(1);
});

test("reports a file without methods", async () => {
  const files = { "clients/Client.ts": "export interface Client { stop(): void }", "index.ts": "export {};" };
  const { status, output } = await runOn(files, "check-doc-comments.mjs", ".");
  expect(output).toBe("clients/Client.ts:1 Client.ts: no interface declares its methods\n");
  expect(status).toBe(1);
});

test("reports fields of exported types without a doc comment", async () => {
  const files = {
    "types/user.ts": `
      export interface Profile {
        /** Name. */
        name?: string;
        nickname?: string;
      }
      export interface User extends Profile {
        /** ID. */
        id: string;
        token?: string;
      }
      export interface Internal { id: string }`,
    "index.ts": 'export type { User } from "./types/user";',
  };
  const { status, output } = await runOn(files, "check-doc-comments.mjs", ".");
  expect(output).toBe(
    "types/user.ts:10 User.token: the doc comment is missing\n" +
      "types/user.ts:5 User.nickname: the doc comment is missing\n",
  );
  expect(status).toBe(1);
});

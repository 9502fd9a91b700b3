import { type Outcome, runOn } from "./fixture";

/** Checks a topic with `members`, and what else its file has. */
function check(members: string, index: string, rest = ""): Outcome {
  const topic = `
    import { ApiClient, addMethods, type Implementation } from "../core/method";
    export interface LoginMethods {${members}}
    export const loginMethods: Implementation<LoginMethods> = {};
    ${rest}`;
  const methods = `
    export type Implementation<Interface> = Partial<Interface>;
    export class ApiClient {}
    export declare function addMethods<Interface>(owner: object, methods: object): void;`;
  const files = { "methods/login.ts": topic, "core/method.ts": methods, "index.ts": index };
  return runOn(files, "check-doc-comments.mjs", ".");
}

test("complete comments pass", () => {
  const { status, output } = check(
    `
    /**
     * Logs in.
     *
     * Sends something. Then stores the session.
     *
     * @param code the code
     * @param options.iv the initial vector
     * @returns the user
     * @throws {AuthingError} \`argument\`
     * @example
     * authing.login("a@b.c");
     * @see https://example.com
     */
    login(code: string, options?: { iv?: string }): Promise<string>;
    /**
     * Forgets the session.
     *
     * @example
     * authing.forget();
     */
    forget(): void;
    /**
     * Asks who is logged in.
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
    '/** Logs in. */ export function login() {} export { QrCodeClient } from "./methods/login";',
    `
    export interface LoginOptions { onDone(): void }
    /** Logs in by a QR code. */
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

/** A method whose comment is complete but for a change. */
function method(name: string, text: string, replacement: string): string {
  const comment = `
    /**
     * Logs in.
     *
     * @param code the code
     * @param options the options
     * @returns the user
     * @throws what the service refuses by
     * @example authing.login();
     */`;
  if (!comment.includes(text)) throw new Error(`The comment has no ${text}.`);
  return `${comment.replace(text, replacement)}
    ${name}(code: string, options?: object): Promise<string>;`;
}

test("whatever is missing is found", () => {
  const { status, output } = check(
    [
      "uncommented(): void;",
      method("fragment", "Logs in.", "Logs in"),
      method("twoSentences", "Logs in.", "Logs in. Stores the session."),
      method("parameterLeftOut", "@param code the code", "@param options.x an option"),
      method("parameterGone", "@returns", "@param old what was there once\n     * @returns"),
      method("parameterWithoutText", "@param code the code", "@param code"),
      method("noResult", "@returns the user", ""),
      method("resultWithoutText", "@returns the user", "@returns"),
      method("noFailures", "@throws what the service refuses by", ""),
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
    "fragment: the first paragraph is not one sentence that ends in a full stop",
    "twoSentences: the first paragraph is not one sentence that ends in a full stop",
    "parameterLeftOut: @param code is missing",
    "parameterGone: @param old is not a parameter",
    "parameterWithoutText: @param code has no text",
    "noResult: @returns is missing",
    "resultWithoutText: @returns has no text",
    "noFailures: @throws is missing",
    "noExample: @example is missing",
    "property: it is not written as a method",
    "uncommentedToo: the doc comment is missing",
    "uncommentedAsWell: the doc comment is missing",
    "index.ts:1 log: the doc comment is missing",
    "Login: the doc comment is missing",
  ]);
  expect(status).toBe(1);
});

test("a file without methods is found", () => {
  const files = { "clients/Client.ts": "export interface Client { stop(): void }", "index.ts": "export {};" };
  const { status, output } = runOn(files, "check-doc-comments.mjs", ".");
  expect(output).toBe("clients/Client.ts:1 Client.ts: no interface declares the methods\n");
  expect(status).toBe(1);
});

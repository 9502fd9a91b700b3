import { type Outcome, runOn } from "./fixture";

function check(members: string, index: string): Outcome {
  const files = { "methods/login.ts": `export class LoginMethods {${members}}`, "index.ts": index };
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
    login(code: string, options?: { iv?: string }): Promise<string> { return Promise.resolve(code); }
    /**
     * Forgets the session.
     *
     * @example
     * authing.forget();
     */
    forget(): void {}
    /**
     * Asks who is logged in.
     *
     * It never rejects.
     *
     * @returns the user
     * @example
     * authing.ask();
     */
    ask(): Promise<string> { return Promise.resolve(""); }
    private secret(): void {}
    protected inner(): void {}
    _internal(): void {}
    constructor() {}
  `,
    "/** Logs in. */ export function login() {}",
  );
  expect(output).toBe("4 doc comments are complete.\n");
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
    ${name}(code: string, options?: object): Promise<string> { return Promise.resolve(code); }`;
}

test("whatever is missing is found", () => {
  const { status, output } = check(
    [
      "uncommented(): void {}",
      method("fragment", "Logs in.", "Logs in"),
      method("twoSentences", "Logs in.", "Logs in. Stores the session."),
      method("parameterLeftOut", "@param code the code", "@param options.x an option"),
      method("parameterGone", "@returns", "@param old what was there once\n     * @returns"),
      method("parameterWithoutText", "@param code the code", "@param code"),
      method("noResult", "@returns the user", ""),
      method("resultWithoutText", "@returns the user", "@returns"),
      method("noFailures", "@throws what the service refuses by", ""),
      method("noExample", "@example authing.login();", ""),
    ].join("\n"),
    'export { LoginMethods as Login } from "./methods/login";',
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
    "Login: the doc comment is missing",
  ]);
  expect(status).toBe(1);
});

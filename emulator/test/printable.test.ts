import { printable as printableInPreview } from "../../preview/src/printable";
import { answerError } from "../src/http/errors";
import { printable, printableError } from "../src/printable";

const ESCAPES = "\u001b]0;title\u0007 \u009b31m \r\b\u007f\u0000 \u202egnp.exe \u2028 \u200b";
const REPLACED = "?]0;title? ?31m ???? ?gnp.exe ? ?";

test.each([
  ["the emulator", printable],
  ["the preview", printableInPreview],
])("%s replaces characters that can control a terminal", (_what, replace) => {
  expect(replace(ESCAPES)).toBe(REPLACED);
  expect(replace("SMS to 林晓 é €: 123456")).toBe("SMS to 林晓 é €: 123456");
});

test("describes an error with its stack, without characters that can control a terminal", () => {
  const text = printableError(new Error(`${ESCAPES}\nsecond line`));
  expect(text).toContain(`Error: ${REPLACED}\nsecond line\n    at `);
  expect(printableError(ESCAPES)).not.toContain("\u001b");
});

test("reports a bug without characters from a request that can control a terminal", () => {
  const report = jest.spyOn(console, "error").mockImplementation(() => {});
  const response = { req: { get: () => undefined }, locals: {}, status: () => response, json: () => response };
  answerError(new Error(ESCAPES), {} as never, response as never, () => {});
  expect(report.mock.calls).toEqual([[expect.stringContaining(`Error: ${REPLACED}\n`)]]);
  report.mockRestore();
});

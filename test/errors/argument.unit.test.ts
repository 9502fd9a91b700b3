import { AuthingError } from "../../src/errors/AuthingError";
import { argumentError, attempt } from "../../src/errors/argument";

test("an argument error names the argument", () => {
  const error = argumentError("phone", "应为非空字符串");
  expect(error).toMatchObject({ kind: "argument", code: "argument", message: "参数 phone 应为非空字符串" });
});

describe("attempt", () => {
  test("starts at once", () => {
    const start = jest.fn();
    attempt(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test("settles as the work does", async () => {
    const failure = new Error("failed later");
    await expect(attempt(() => 5)).resolves.toBe(5);
    await expect(attempt(() => Promise.resolve(5))).resolves.toBe(5);
    await expect(attempt(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  test("rejects with an AuthingError that is thrown", async () => {
    const error = argumentError("phone", "应为非空字符串");
    const failing = attempt(() => {
      throw error;
    });
    await expect(failing).rejects.toBe(error);
  });

  test("takes any other throw for a wrong argument", async () => {
    const cause = new TypeError("circular");
    const failing = attempt(() => {
      throw cause;
    });
    await expect(failing).rejects.toBeInstanceOf(AuthingError);
    await expect(failing).rejects.toMatchObject({ kind: "argument", message: "参数有误：TypeError: circular", cause });
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";

const declarations = readFileSync(path.join(__dirname, "../../dist/index.d.ts"), "utf8");

test("the published declarations contain no internal symbols", () => {
  expect(declarations).not.toContain("@internal");
  const classes = [...declarations.matchAll(/^declare class (\w+)/gm)].map(([, name]) => name);
  expect(classes).toContain("MfaAuthenticationClient");
  for (const internal of ["Client", "Session", "Turn"]) expect(classes).not.toContain(internal);
});

test("the declarations prevent users from creating sub-clients", () => {
  expect(declarations).toMatch(/^declare class ApiClient {\n {4}protected constructor\(\);\n}$/m);
  expect(declarations).toMatch(/^declare class MfaAuthenticationClient extends ApiClient {\n}$/m);
  expect(declarations).toMatch(/^declare class QrCodeAuthenticationClient extends ApiClient {\n}$/m);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { allCases } from "./cases";
import { describeFields } from "./graphql";
import { observe } from "./observe";
import { realms } from "./realms";
import { compareVariables } from "./variable-types";

const schema = buildSchema(readFileSync(path.join(__dirname, "../../emulator/schema.graphql"), "utf8"));

/** Distinct documents that the recorded calls send. */
const documents = new Set<string>();

beforeAll(async () => {
  const [realm] = realms;
  if (!realm) throw new Error("There is no realm to run the calls in.");
  for (const one of allCases) {
    for (const document of (await observe(realm, one)).documents) documents.add(document);
  }
});

const fieldsSent = () => [...documents].flatMap((query) => describeFields({ query }));

test("the recorded calls cover every operation of the emulator's schema", () => {
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name.toLowerCase()} ${field}`),
  );
  const sent = new Set(fieldsSent().map(({ type, field }) => `${type} ${field}`));
  expect([...sent].sort()).toEqual(operations.sort());
});

test("the emulator's schema accepts every operation", () => {
  const errors = [...documents].flatMap((document) =>
    validate(schema, parse(document)).map(({ message }) => `${message} (${document})`),
  );
  expect(errors).toEqual([]);
});

test("every operation declares its variables as published clients do", () => {
  expect(fieldsSent().flatMap((field) => compareVariables(field, field.field))).toEqual([]);
});

test.each([
  ["another type", "query udv($targetType: UdfTargetType!) { udv(targetType: $targetType) { key } }", "UDFTargetType!"],
  [
    "a nullable type instead of a non-null one",
    "query udv($targetId: String) { udv(targetId: $targetId) { key } }",
    "String!",
  ],
])("reports a variable with %s", (_name, query, expected) => {
  const [field] = describeFields({ query });
  expect(field && compareVariables(field, "udv")).toEqual([expect.stringContaining(`expected ${expected}, got`)]);
});

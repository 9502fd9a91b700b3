import path from "node:path";
import ts from "typescript";
import methods from "./data/methods.json";

const { createRealm } = require("../scripts/realm.cjs");

/** Parameter counts of the methods that take more parameters than in version 4. */
const EXTENDED: Record<string, number> = {
  // Takes options, e.g. a function that receives the progress of the upload.
  "mfa.associateFaceByLocalFile": 2,
  // Takes options, e.g. the path of an image that the user has picked with `<button open-type="chooseAvatar">`.
  updateAvatar: 1,
  // Takes options: with the `local` scope, it clears the stored session but does not end the session on the service.
  logout: 1,
};

const { AuthenticationClient } = createRealm({ wx: {} })("authing-wxapp-sdk");
const authing = new AuthenticationClient({ appId: "app-1" });
const { client, ...subClients } = methods;

const DECLARATIONS = path.join(__dirname, "../dist/index.d.ts");
const program = ts.createProgram([DECLARATIONS], { types: ["miniprogram-api-typings"], skipLibCheck: true });
const checker = program.getTypeChecker();
const declarations = program.getSourceFile(DECLARATIONS) as ts.SourceFile;

/** Returns the type of the client, or of one of its properties. */
function typeOf(property?: string): ts.Type {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(declarations) as ts.Symbol);
  const symbol = exported.find(({ name }) => name === "AuthenticationClient") as ts.Symbol;
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return property ? checker.getTypeOfSymbol(type.getProperty(property) as ts.Symbol) : type;
}

/** Returns the number of parameters of a method's longest signature, or a message if there is no such method. */
function parametersOf(type: ts.Type, name: string): number | string {
  const symbol = type.getProperty(name);
  if (!symbol) return "There is no such method.";
  const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
  return Math.max(...signatures.map(({ parameters }) => parameters.length));
}

test.each(Object.entries(client))("%s takes the %d parameters of version 4", (name, parameters) => {
  expect(typeof authing[name]).toBe("function");
  expect(parametersOf(typeOf(), name)).toBe(EXTENDED[name] ?? parameters);
});

describe.each(Object.entries(subClients))("%s", (subClient, parameterCounts) => {
  test.each(Object.entries(parameterCounts))("%s takes the %d parameters of version 4", (name, parameters) => {
    expect(typeof authing[subClient]?.[name]).toBe("function");
    expect(parametersOf(typeOf(subClient), name)).toBe(EXTENDED[`${subClient}.${name}`] ?? parameters);
  });
});

/** Returns the names of an object's methods, including inherited ones. */
function methodsOn(object: object): string[] {
  const prototype = Object.getPrototypeOf(object);
  // Skip the methods of the realm's `Object.prototype`, which every object inherits.
  if (Object.getPrototypeOf(prototype) === null) return [];
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  const names = members.filter(([name, { get }]) => !get && name !== "constructor").map(([name]) => name);
  return [...new Set([...names, ...methodsOn(prototype)])].sort();
}

/** Returns the names of the methods that a type declares. */
function methodsDeclared(type: ts.Type): string[] {
  const methods = type.getProperties().filter(({ flags }) => flags & ts.SymbolFlags.Method);
  return methods.map(({ name }) => name).sort();
}

test.each(["client", ...Object.keys(subClients)])("%s has exactly the methods that it declares", (name) => {
  const subClient = name === "client" ? undefined : name;
  const declared = methodsDeclared(typeOf(subClient));
  expect(declared).not.toEqual([]);
  expect(methodsOn(subClient ? authing[subClient] : authing)).toEqual(declared);
});

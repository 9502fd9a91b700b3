import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const LIBRARIES = [
  "es5",
  "es2015.core",
  "es2015.collection",
  "es2015.generator",
  "es2015.iterable",
  "es2015.promise",
  "es2015.proxy",
  "es2015.reflect",
  "es2015.symbol",
  "es2015.symbol.wellknown",
];

/** Names of the ECMAScript 2015 built-ins. */
export interface Es2015Names {
  globals: string[];
  /** Static members by global, e.g. `assign` for `Object`. Globals without declared members have no entry. */
  statics: Record<string, string[]>;
  /** Prototype members by global, e.g. `slice` for `Array`. */
  members: Record<string, string[]>;
}

/** Reads the names from TypeScript's declarations of ECMAScript 2015. */
export function readEs2015Names(): Es2015Names {
  const globals = new Set<string>();
  const members: Record<string, string[]> = {};
  const typesOfGlobals: Record<string, string> = {};
  const statics: Record<string, string[]> = {};

  for (const statement of LIBRARIES.flatMap(readStatements)) {
    if (ts.isInterfaceDeclaration(statement)) {
      const { name } = statement;
      members[name.text] = [...(members[name.text] ?? []), ...namesOf(statement.members)];
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, type } of statement.declarationList.declarations) {
        globals.add(name.getText());
        if (type && ts.isTypeReferenceNode(type)) typesOfGlobals[name.getText()] = type.typeName.getText();
      }
    } else if (ts.isFunctionDeclaration(statement) && statement.name) {
      globals.add(statement.name.text);
    } else if (ts.isModuleDeclaration(statement)) {
      globals.add(statement.name.text);
    }
  }
  for (const [name, type] of Object.entries(typesOfGlobals)) {
    if (members[type]) statics[name] = members[type];
  }
  return { globals: [...globals], statics, members };
}

function readStatements(library: string): readonly ts.Statement[] {
  const file = path.join(path.dirname(ts.getDefaultLibFilePath({})), `lib.${library}.d.ts`);
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true).statements;
}

function namesOf(members: ts.NodeArray<ts.TypeElement>): string[] {
  return members.flatMap(({ name }) => (name && !ts.isComputedPropertyName(name) ? name.getText() : []));
}

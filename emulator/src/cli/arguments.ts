import { parseArgs } from "node:util";
import type { z } from "zod";
import { optionsSchema } from "../options";

/** Options in the order of the help text. Those with a `placeholder` need a value. */
const OPTIONS = {
  port: { type: "string", placeholder: "<number>", help: "TCP port; 0 picks any free port", default: "7100" },
  host: { type: "string", placeholder: "<address>", help: "address to listen on", default: "127.0.0.1" },
  "allow-origin": {
    type: "string",
    placeholder: "<origin>",
    help: "website whose pages can call the emulator, too; repeatable",
    multiple: true,
    default: [] as string[],
  },
  "graphql-accepts-access-tokens": {
    type: "boolean",
    help: "make GraphQL accept access tokens, e.g. those of sign-ins through the V3 API",
    default: false,
  },
  seed: { type: "string", placeholder: "<file>", help: "JSON file with initial users, connections and applications" },
  data: { type: "string", placeholder: "<file>", help: "JSON file that keeps the state between runs" },
  quiet: { type: "boolean", help: "print only the address", default: false },
  help: { type: "boolean", help: "print this help", default: false },
  version: { type: "boolean", help: "print the version", default: false },
} as const;

/** Help text. */
export const USAGE = `Usage: authing-emulator [options]

Runs a local Authing service for building and testing mini programs.
To see users, sessions and codes, open the printed address in a browser.

Options:
${listOptions()}`;

/** Error in the command line. */
export class UsageError extends Error {}

/** Parsed command line. */
export interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly allowOrigins: readonly string[];
  readonly graphqlAcceptsAccessTokens: boolean;
  readonly seed: string | undefined;
  readonly data: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Parses the command line; throws a `UsageError` if an option is invalid. */
export function readArguments(): Arguments {
  const values = parse();
  const { port, host, dataFile, allowOrigins } = optionsSchema.shape;
  for (const origin of values["allow-origin"]) {
    check("allow-origin", origin, allowOrigins, [origin]);
  }
  return {
    port: check("port", values.port, port, /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN),
    host: check("host", values.host, host),
    allowOrigins: values["allow-origin"],
    graphqlAcceptsAccessTokens: values["graphql-accepts-access-tokens"],
    seed: check("seed", values.seed, dataFile),
    data: check("data", values.data, dataFile),
    quiet: values.quiet,
    help: values.help,
    version: values.version,
  };
}

function listOptions(): string {
  const rows = Object.entries(OPTIONS).map(([name, option]) => {
    const usage = "placeholder" in option ? `--${name} ${option.placeholder}` : `--${name}`;
    const isDefaultShown = "default" in option && typeof option.default === "string";
    return [usage, isDefaultShown ? `${option.help} (default: ${option.default})` : option.help] as const;
  });
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, help]) => `  ${usage.padEnd(width)}  ${help}`).join("\n");
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    // Keeps only the first sentence: Node.js appends a hint about positional arguments, which does not apply.
    throw new UsageError(`${(error as Error).message.split(". ")[0]}. For the options, see --help.`);
  }
}

/** Returns the value of an option if the schema accepts it; throws a `UsageError` that quotes the option's text otherwise. */
function check<Value>(
  name: keyof typeof OPTIONS,
  text: string | undefined,
  schema: z.ZodType<Value>,
  value: unknown = text,
): Value {
  const { data, error } = schema.safeParse(value);
  if (error) {
    throw new UsageError(`--${name} ${error.issues[0]?.message}, not "${text}"`);
  }
  return data as Value;
}

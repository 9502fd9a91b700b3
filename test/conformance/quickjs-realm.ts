import { readFileSync } from "node:fs";
import path from "node:path";
import quickJs from "@jitl/quickjs-singlefile-cjs-release-sync";
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSWASMModule,
} from "quickjs-emscripten-core";

const { resolveFile } = require("../../scripts/realm.cjs");

type HostFunction = (...args: any[]) => unknown;

/** Names of the engine's kinds of objects, and helpers that need access to the engine's own built-ins. */
const HELPERS = `({
  kindOf: function (value) {
    if (typeof value === "function") return "function";
    if (Array.isArray(value)) return "array";
    if (value instanceof Promise) return "promise";
    if (value instanceof Error) return "error";
    if (value instanceof ArrayBuffer) return "buffer";
    if (value instanceof Uint8Array) return "bytes";
    return Object.getPrototypeOf(value) === Object.prototype ? "plain" : "instance";
  },
  keysOf: function (value) { return JSON.stringify(Object.getOwnPropertyNames(value)); },
  watch: function (promise, resolve, reject) { promise.then(resolve, reject); },
  construct: function (target, args) { return Reflect.construct(target, args); },
  toBytes: function (buffer) { return new Uint8Array(buffer); },
  toBuffer: function (bytes) { return bytes.slice().buffer; }
})`;

/**
 * Number of realms in the memory of one engine. The garbage collector frees an engine's memory with all its handles, so
 * nothing here disposes of a handle. Starting an engine takes longer than creating a realm, and an engine's memory is
 * limited.
 */
const REALMS_PER_ENGINE = 20;

let engine: Promise<QuickJSWASMModule>;
let realms = 0;

/** Creates a realm in QuickJS with `wx`, timers and `console`. Returns the mini program's `require`. */
export async function createQuickJsRealm(wx: object): Promise<(name: string) => any> {
  if (realms % REALMS_PER_ENGINE === 0) engine = newQuickJSWASMModuleFromVariant(quickJs);
  realms++;
  // Each context has its own runtime, so it shares no object with other realms.
  return new QuickJsRealm((await engine).newContext(), wx).require;
}

/**
 * Passes values between QuickJS and Node.js. Copies data, and converts functions, promises and errors. Instances of
 * classes stay in QuickJS, and Node.js gets a proxy.
 */
class QuickJsRealm {
  private readonly helpers: QuickJSHandle;
  /** Number of calls into the engine that are in progress. */
  private depth = 0;
  private readonly handles = new WeakMap<object, QuickJSHandle>();
  /** Exports by file. */
  private readonly modules = new Map<string, QuickJSHandle>();

  constructor(
    private readonly vm: QuickJSContext,
    wx: object,
  ) {
    this.helpers = vm.unwrapResult(vm.evalCode(HELPERS));
    const { log, warn, error } = console;
    const globals = {
      wx,
      console: { log, warn, error },
      setTimeout: (callback: HostFunction, delay: number) => Number(setTimeout(callback, delay)),
      clearTimeout: (timer: number) => clearTimeout(timer),
      setInterval: (callback: HostFunction, delay: number) => Number(setInterval(callback, delay)),
      clearInterval: (timer: number) => clearInterval(timer),
    };
    for (const [name, value] of Object.entries(globals)) vm.setProp(vm.global, name, this.toEngine(value));
  }

  readonly require = (name: string): any => {
    // Returns a proxy, because copying the exports would use all of them. The SDK loads some of its files on first use.
    return this.proxy(this.load(resolveFile(name)), {});
  };

  /** Returns the exports of a file. Runs the file on first use. */
  private load(file: string): QuickJSHandle {
    const { vm } = this;
    const loaded = this.modules.get(file);
    if (loaded) return loaded;
    const code = `(function (require, module, exports) {${readFileSync(file, "utf8")}\n})`;
    const run = this.enter(() => vm.evalCode(code, path.basename(file)));
    const require = vm.newFunction("require", (name) => {
      const inner = path.join(path.dirname(file), vm.getString(name));
      // The engine disposes of the results of functions.
      return this.load(resolveFile(inner)).dup();
    });
    const module = vm.newObject();
    const exports = vm.newObject();
    vm.setProp(module, "exports", exports);
    // Stores the exports before the file runs, because it may require files that in turn require it.
    this.modules.set(file, exports);
    this.call(run, vm.undefined, [require, module, exports]);
    const exported = vm.getProp(module, "exports");
    this.modules.set(file, exported);
    return exported;
  }

  /** Runs code in the engine, then the promise callbacks that are due. */
  private enter(run: () => ReturnType<QuickJSContext["evalCode"]>): QuickJSHandle {
    this.depth++;
    let result: ReturnType<typeof run>;
    try {
      result = run();
    } finally {
      this.depth--;
    }
    if (result.error) throw this.toHost(result.error);
    // Callbacks run only when the engine's stack is empty.
    if (this.depth === 0) this.runPendingJobs();
    return result.value;
  }

  private runPendingJobs(): void {
    this.depth++;
    try {
      while (this.vm.runtime.hasPendingJob()) this.vm.unwrapResult(this.vm.runtime.executePendingJobs());
    } finally {
      this.depth--;
    }
  }

  private call(fn: QuickJSHandle, receiver: QuickJSHandle, args: QuickJSHandle[]): QuickJSHandle {
    return this.enter(() => this.vm.callFunction(fn, receiver, ...args));
  }

  private help(name: string, ...args: QuickJSHandle[]): QuickJSHandle {
    return this.call(this.vm.getProp(this.helpers, name), this.helpers, args);
  }

  private toEngine(value: any): QuickJSHandle {
    const { vm } = this;
    if (value === null) return vm.null;
    switch (typeof value) {
      case "string":
        return vm.newString(value);
      case "number":
        return vm.newNumber(value);
      case "boolean":
        return value ? vm.true : vm.false;
      case "object":
      case "function":
        return this.handles.get(value) ?? this.convertObject(value);
      default:
        return vm.undefined;
    }
  }

  private convertObject(value: any): QuickJSHandle {
    const { vm } = this;
    if (typeof value === "function") return this.convertFunction(value);
    // Uses the tag, because objects may come from other realms of Node.js.
    switch (Object.prototype.toString.call(value)) {
      case "[object Promise]":
        return this.convertPromise(value);
      case "[object ArrayBuffer]":
        return vm.newArrayBuffer(value);
      case "[object Uint8Array]":
        return this.help("toBytes", vm.newArrayBuffer(Uint8Array.from(value as Uint8Array).buffer));
      case "[object Error]":
        return this.copyMembers(value, vm.newError({ name: value.name, message: value.message }));
      default:
        return this.copyMembers(value, Array.isArray(value) ? vm.newArray() : vm.newObject());
    }
  }

  private copyMembers(from: Record<string, unknown>, to: QuickJSHandle): QuickJSHandle {
    for (const name in from) this.vm.setProp(to, name, this.toEngine(from[name]));
    return to;
  }

  private convertFunction(fn: HostFunction): QuickJSHandle {
    const realm = this;
    const handle = this.vm.newFunction(fn.name, function (...args) {
      try {
        return realm.toEngine(
          fn.apply(
            realm.toHost(this),
            args.map((arg) => realm.toHost(arg)),
          ),
        );
      } catch (error) {
        return { error: realm.toEngine(error) };
      }
    });
    this.handles.set(fn, handle);
    return handle;
  }

  private convertPromise(promise: Promise<unknown>): QuickJSHandle {
    const deferred = this.vm.newPromise();
    promise
      .then(
        (value) => deferred.resolve(this.toEngine(value)),
        (error) => deferred.reject(this.toEngine(error)),
      )
      .then(() => this.runPendingJobs());
    return deferred.handle;
  }

  private toHost(handle: QuickJSHandle): any {
    const type = this.vm.typeof(handle);
    const isObject = type === "function" || (type === "object" && !this.vm.eq(handle, this.vm.null));
    if (!isObject) return this.vm.dump(handle);
    // The engine disposes of the arguments of functions when they return.
    const kept = handle.dup();
    switch (this.vm.getString(this.help("kindOf", kept))) {
      case "promise":
        return new Promise((resolve, reject) => {
          this.help("watch", kept, this.toEngine(resolve), this.toEngine(reject));
        });
      case "error":
        return Object.assign(new Error(), this.members(kept));
      case "array":
        return Object.values(this.members(kept)).slice(0, -1);
      case "buffer":
        return this.vm.getArrayBuffer(kept).value.slice().buffer;
      case "bytes":
        return this.vm.getArrayBuffer(this.help("toBuffer", kept)).value.slice();
      case "plain":
        return this.members(kept);
      case "function":
        // Uses a class, because a proxy of an arrow function is not a constructor.
        return this.proxy(kept, class {});
      default:
        return this.proxy(kept, {});
    }
  }

  private member(handle: QuickJSHandle, name: string): any {
    return this.toHost(this.vm.getProp(handle, name));
  }

  /** Returns a copy of an object's own properties. For arrays, `length` is the last one. */
  private members(handle: QuickJSHandle): Record<string, unknown> {
    const names: string[] = JSON.parse(this.vm.getString(this.help("keysOf", handle)));
    return Object.fromEntries(names.map((name) => [name, this.member(handle, name)]));
  }

  private proxy(handle: QuickJSHandle, target: object): object {
    const proxy = new Proxy(target, {
      get: (_target, name) => (typeof name === "string" ? this.member(handle, name) : undefined),
      set: (_target, name, value) => {
        this.vm.setProp(handle, String(name), this.toEngine(value));
        return true;
      },
      apply: (_target, receiver, args) =>
        this.toHost(
          this.call(
            handle,
            this.toEngine(receiver),
            args.map((arg) => this.toEngine(arg)),
          ),
        ),
      construct: (_target, args): object => this.toHost(this.help("construct", handle, this.toEngine(args))),
    });
    this.handles.set(proxy, handle);
    return proxy;
  }
}

import type { CodeSpace, ComponentEnv } from "glass-easel-miniprogram-adapter";

interface Definition {
  options?: { addGlobalClass?: boolean; styleIsolation?: string };
}

/** What the mini program's code calls to say what it consists of. */
export interface Constructors {
  /** To be given to the code: `App`, `Page`, `Component`, `Behavior`, `getApp`. */
  readonly constructors: Record<string, unknown>;
  /** Runs code of a path; what it registers is registered under that path. */
  at(path: string, run: () => void): void;
  /** What was given to `App()`. */
  readonly app: Record<string, any>;
}

/** Makes the constructors. */
export function createConstructors(space: CodeSpace): Constructors {
  const app: Record<string, any> = {};
  let path = "";
  let current: ComponentEnv | undefined;
  const environment = () => {
    if (!current) {
      throw new Error("Page(), Component() and Behavior() may be called only while the files are loaded.");
    }
    return current;
  };
  const constructors = {
    App: (definition: object) => Object.assign(app, definition),
    Page: (definition: any) => environment().Page(definition),
    Component: (definition: any) => {
      adoptOptions(space, path, definition);
      return environment().Component(definition);
    },
    Behavior: (definition: any) => environment().Behavior(definition),
    getApp: () => app,
  };
  return {
    constructors,
    app,
    at(at, run) {
      path = at;
      space.componentEnv(at, (env) => {
        current = env;
        try {
          run();
        } finally {
          current = undefined;
        }
      });
    },
  };
}

/** The framework reads these from the JSON file only. */
function adoptOptions(space: CodeSpace, path: string, definition: Definition | undefined): void {
  const { addGlobalClass, styleIsolation } = definition?.options ?? {};
  if (addGlobalClass !== undefined || styleIsolation !== undefined) {
    const config = space.getComponentStaticConfig(path);
    space.addComponentStaticConfig(path, {
      addGlobalClass,
      ...config,
      ...(styleIsolation && { styleIsolation }),
    } as object);
  }
}

import type { CodeSpace, ComponentEnv } from "glass-easel-miniprogram-adapter";

/** Properties of WeChat's own behaviors that the preview knows. It ignores the others. */
const WECHAT_BEHAVIORS: Record<string, object> = {
  "wx://form-field": { name: String, value: null },
};

interface Definition {
  behaviors?: unknown[];
  options?: { addGlobalClass?: boolean; styleIsolation?: string };
}

/** Global functions with which the mini program's code registers its app, pages, components and behaviors. */
export interface Constructors {
  /** Globals for the code: `App`, `Page`, `Component`, `Behavior`, `getApp`. */
  readonly constructors: Record<string, unknown>;
  /** Runs the code of a file. A page or component that the code registers gets the file's path. */
  at(path: string, run: () => void): void;
  /** Definition that the mini program passed to `App()`. */
  readonly app: Record<string, any>;
}

/** Creates the constructors, which register pages and components in a code space. */
export function createConstructors(space: CodeSpace): Constructors {
  const app: Record<string, any> = {};
  let path = "";
  let current: ComponentEnv | undefined;
  const environment = () => {
    if (!current) {
      throw new Error("Call Page(), Component() and Behavior() only while their file loads.");
    }
    return current;
  };
  const resolveBehaviors = (definition: any) =>
    (definition as Definition | undefined)?.behaviors && {
      ...definition,
      behaviors: definition.behaviors.flatMap((behavior: unknown) => {
        const properties = typeof behavior === "string" ? WECHAT_BEHAVIORS[behavior] : undefined;
        const replacement = properties && [environment().Behavior({ properties } as never)];
        return replacement ?? (typeof behavior === "string" ? [] : [behavior]);
      }),
    };
  const constructors = {
    App: (definition: object) => Object.assign(app, definition),
    Page: (definition: any) => environment().Page(definition),
    Component: (definition: any) => {
      adoptOptions(space, path, definition);
      return environment().Component(resolveBehaviors(definition) ?? definition);
    },
    Behavior: (definition: any) => environment().Behavior(resolveBehaviors(definition) ?? definition),
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

/** Copies style options to the component's configuration, because the framework reads them only there. */
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

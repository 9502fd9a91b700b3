import { addGlobalErrorListener } from "glass-easel";
import { type AssociatedBackend, type CodeSpace, MiniProgramEnv } from "glass-easel-miniprogram-adapter";
import type { BuiltApp, ComponentConfig } from "../../preview-data";
import { styleName } from "../../style-name";
import { defineBuiltIns } from "../built-ins/define-built-ins";
import type { Phone } from "../phone";
import { reportFailure } from "../shell/report-failure";
import { createBackend } from "./backend";
import { createConstructors } from "./constructors";
import { warnOfMissingHandlers } from "./missing-handlers";
import { hiddenNames, runModule } from "./realm";

/** A mini program whose pages can be opened. */
export interface LoadedApp {
  readonly backend: AssociatedBackend;
  readonly space: CodeSpace;
  /** Definition that the mini program passed to `App()`. */
  readonly app: Record<string, any>;
}

/**
 * Loads a mini program: its styles, its templates, and its code, which registers all components and pages.
 *
 * @param globals globals for the code, in addition to the constructors and the globals of the language
 */
export function loadApp(built: BuiltApp, phone: Phone, globals: Record<string, unknown>): LoadedApp {
  addGlobalErrorListener((error) => {
    reportFailure(error);
    return false;
  });
  warnOfMissingHandlers();
  const environment = new MiniProgramEnv();
  const space = environment.createCodeSpace("", true);
  space.getComponentSpace().updateComponentOptions({ writeIdToDOM: true });
  keepPageIds(space, built.pages);
  space.setOverallBehavior(defineReadiness(space));
  defineBuiltIns(space.getComponentSpace(), phone);
  addStyles(built);
  addTemplates(built, space);

  const { constructors, at, app } = createConstructors(space);
  const loaders = runModule(
    built.code,
    { ...globals, ...constructors },
    hiddenNames(globalThis, built.languageGlobals),
  ) as Record<string, () => void>;
  for (const path of ["app", ...built.components, ...built.pages]) {
    try {
      at(path, () => loaders[path]?.());
    } catch (error) {
      // As in WeChat, the other pages still work.
      reportFailure(error);
    }
  }
  return { backend: environment.associateBackend(createBackend()), space, app };
}

/** Defines a behavior that triggers the `ready` lifetime, because the framework does not trigger this lifetime. */
function defineReadiness(space: CodeSpace) {
  return space.getComponentSpace().defineBehavior({
    lifetimes: {
      attached() {
        const component = (this as any)._$ ?? this;
        Promise.resolve().then(() => component.triggerLifetime("ready", []));
      },
    },
  }) as never;
}

/**
 * Keeps the IDs of elements on pages, e.g. for `#name` in a browser test. The framework prefixes each ID with an
 * identifier of its component. The IDs in components keep the prefix, as in WeChat, because a page can contain a
 * component more than once.
 */
function keepPageIds(space: CodeSpace, pages: readonly string[]): void {
  type Prepare = (path: string, options: unknown) => [options: object, isolation: unknown];
  // The framework has no public setting for this.
  const internals = space as unknown as { prepareComponentOptions: Prepare };
  const prepare = internals.prepareComponentOptions.bind(space);
  internals.prepareComponentOptions = (path, options) => {
    const [prepared, isolation] = prepare(path, options);
    return [pages.includes(path) ? { ...prepared, idPrefixGenerator: null } : prepared, isolation];
  };
}

function addStyles({ styles, components, pages }: BuiltApp): void {
  const element = document.createElement("style");
  element.textContent = ["app", ...components, ...pages].map((path) => styles[path] ?? "").join("\n");
  document.head.append(element);
}

function addTemplates({ templates, configs, pages }: BuiltApp, space: CodeSpace): void {
  const groupList = new Function(`return ${templates}`)();
  for (const [path, config] of Object.entries(configs)) {
    space.addComponentStaticConfig(path, toStaticConfig(config, pages.includes(path)));
    space.addCompiledTemplate(path, { groupList, content: groupList[path] });
    space.addStyleSheet(path, undefined, styleName(path));
  }
}

function toStaticConfig(config: ComponentConfig, isPage: boolean) {
  // The framework isolates the styles of components. Pages must not be isolated, because `app.wxss` applies to them.
  return { ...config, component: !isPage } as object;
}

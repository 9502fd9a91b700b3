/** Something wrong in the mini program's files. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Relative to the mini program's folder. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  readonly message: string;
}

/** What `app.json` says of the window, and a page's own file may say otherwise. */
export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: "black" | "white";
  readonly navigationStyle?: "default" | "custom";
  readonly backgroundColor?: string;
}

/** The JSON file of a page or a component. */
export interface ComponentConfig extends WindowConfig {
  readonly component?: boolean;
  /** Paths from the mini program's folder, with a slash at the front. */
  readonly usingComponents?: Record<string, string>;
  readonly styleIsolation?: string;
}

/** A mini program, ready to run. Its parts have paths without an extension, such as `pages/home/home`. */
export interface BuiltApp {
  readonly pages: readonly string[];
  readonly components: readonly string[];
  readonly window: WindowConfig;
  readonly configs: Record<string, ComponentConfig>;
  /** A JavaScript expression: the compiled templates by path. */
  readonly templates: string;
  /** CSS by path; the mini program's own has the path `app`. */
  readonly styles: Record<string, string>;
  /** A CommonJS module which exports a loader by path. */
  readonly code: string;
  /** The global names that the code may see: those of the language. */
  readonly languageGlobals: readonly string[];
}

/** What came of a build: an app unless there are errors. */
export interface BuildResult {
  readonly app?: BuiltApp;
  readonly problems: readonly Problem[];
}

/** What the page in the browser gets. */
export interface PreviewData extends BuildResult {
  readonly emulatorUrl: string;
}

/** Action of the preview that solves a problem: `buildNpm` runs "Build npm". */
export type Fix = "buildNpm";

/** A mistake in the mini program's files. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Path relative to the mini program's folder. */
  readonly file: string;
  /** Line number, starting at 1. */
  readonly line?: number;
  readonly message: string;
  readonly fix?: Fix;
}

/** Window settings from `app.json`. A page's JSON file can override them. */
export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: "black" | "white";
  readonly navigationStyle?: "default" | "custom";
  readonly backgroundColor?: string;
}

/** Tab of the tab bar. */
export interface Tab {
  readonly pagePath: string;
  readonly text?: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

/** Style of the tab bar from `app.json`. */
export interface TabBarStyle {
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly borderStyle?: "black" | "white";
  readonly position?: "bottom" | "top";
}

/** Tab bar from `app.json`. */
export interface TabBar {
  readonly list: readonly Tab[];
  readonly style: TabBarStyle;
}

/** Name of the phone's theme. */
export type ThemeName = "light" | "dark";

/** Values of `theme.json` by theme and name. A window setting `@name` refers to one of them. */
export type Themes = Readonly<Partial<Record<ThemeName, Readonly<Record<string, string>>>>>;

/** Content of the JSON file of a page or a component. */
export interface ComponentConfig extends WindowConfig {
  readonly component?: boolean;
  /** Paths of the used components by tag. Each path starts with a slash, which stands for the mini program's folder. */
  readonly usingComponents?: Record<string, string>;
  /** Components that the user of this component chooses, by tag. */
  readonly componentGenerics?: Record<string, unknown>;
  readonly styleIsolation?: string;
}

/** A mini program that is ready to run. Paths omit the file extension, e.g. `pages/home/home`. */
export interface BuiltApp {
  readonly pages: readonly string[];
  readonly components: readonly string[];
  readonly window: WindowConfig;
  readonly tabBar?: TabBar;
  /** Missing without `darkmode` in `app.json`: the mini program then stays light, even on a dark phone. */
  readonly themes?: Themes;
  readonly configs: Record<string, ComponentConfig>;
  /** JavaScript expression that evaluates to the compiled templates by path. */
  readonly templates: string;
  /** CSS by path. The style sheet of the whole mini program has the path `app`. */
  readonly styles: Record<string, string>;
  /** Code of a CommonJS module that exports one loader function per path. */
  readonly code: string;
  /** Names of the globals that ECMAScript defines. Besides these, the code may use only the platform's globals. */
  readonly languageGlobals: readonly string[];
}

/** Result of a build. `app` is missing if there are errors. */
export interface BuildResult {
  readonly app?: BuiltApp;
  readonly problems: readonly Problem[];
}

/** Servers that the mini program can reach. */
export interface Servers {
  readonly emulatorUrl: string;
  /** URLs of servers whose requests go to the emulator, in addition to Authing's own. */
  readonly emulate: readonly string[];
  /** URLs of servers that the mini program may call in addition to the emulator. */
  readonly domains: readonly string[];
}

/** Data that the page in the browser fetches. */
export interface PreviewData extends BuildResult, Servers {
  /** Identifies the build. The page reloads when the preview has a different build. */
  readonly version: string;
}

/** A QR code of the emulator that can still be scanned. */
export interface OpenQrCode {
  readonly text: string;
  /** Unix time in milliseconds. */
  readonly createdAt: number;
}

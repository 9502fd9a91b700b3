import type { BuiltApp, ThemeName } from "../../preview-data";

/** Theme of the phone, which follows the browser. Without `darkmode` in `app.json`, always light. */
export interface Theme {
  name(): ThemeName;
  /** Replaces each value that refers to `theme.json`, e.g. `@background`. */
  resolve<Settings extends object>(settings: Settings): Settings;
}

/**
 * Creates the theme of the phone.
 *
 * @param onChange called when the browser switches to the other theme
 */
export function createTheme({ themes }: BuiltApp, onChange: () => void): Theme {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const name = () => (themes && dark.matches ? "dark" : "light");
  if (themes) {
    dark.addEventListener("change", onChange);
  }
  return {
    name,
    resolve(settings) {
      const values = themes?.[name()] ?? {};
      const entries = Object.entries(settings).map(([key, value]) => {
        const variable = typeof value === "string" && value.startsWith("@") ? values[value.slice(1)] : undefined;
        return [key, variable ?? value];
      });
      return Object.fromEntries(entries) as typeof settings;
    },
  };
}

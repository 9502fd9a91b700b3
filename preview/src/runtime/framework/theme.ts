import type { BuiltApp, ThemeName, WindowConfig } from "../../preview-data";

/** Theme of the phone, which follows the browser. Without `darkmode` in `app.json`, always light. */
export interface Theme {
  name(): ThemeName;
  /** Replaces each value that refers to `theme.json`, e.g. `@background`. */
  resolve(window: WindowConfig): WindowConfig;
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
    resolve(window) {
      const values = themes?.[name()] ?? {};
      const settings = Object.entries(window).map(([key, value]) => {
        const variable = typeof value === "string" && value.startsWith("@") ? values[value.slice(1)] : undefined;
        return [key, variable ?? value];
      });
      return Object.fromEntries(settings);
    },
  };
}

declare global {
  namespace WechatMiniprogram {
    // Merges with the declaration of miniprogram-api-typings. A project without these typings has an empty interface.
    interface Wx {}
  }
}

/**
 * Type of a `wx` function, from `miniprogram-api-typings`. Without these typings, any function: the emulator doesn't
 * depend on them, because their globals conflict with those of Node.js.
 */
export type PlatformApi<Name extends string> = Name extends keyof WechatMiniprogram.Wx
  ? WechatMiniprogram.Wx[Name]
  : (...args: any[]) => any;

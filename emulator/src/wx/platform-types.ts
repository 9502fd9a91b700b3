declare global {
  namespace WechatMiniprogram {
    // Merges with the declaration of miniprogram-api-typings. A project without these typings has an empty interface.
    interface Wx {}
  }
}

/**
 * API with the type of the platform. A project without `miniprogram-api-typings` doesn't get these types, because their
 * globals conflict with those of Node.js.
 */
export type PlatformApi<Name extends string> = Name extends keyof WechatMiniprogram.Wx
  ? WechatMiniprogram.Wx[Name]
  : (...args: any[]) => any;

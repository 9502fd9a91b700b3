/** Declares what the code blocks take from Taro and uni-app. `npm run check:frameworks` checks them with the real types. */
declare module "@tarojs/taro" {
  const Taro: object;
  export default Taro;
}

declare const uni: object;

/** Openid that codes can name. The simulated platforms use it as well, which also run in browsers. */
export const OPENID = /^[^:]{1,128}$/;

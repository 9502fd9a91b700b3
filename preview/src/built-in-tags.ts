/** Tags of WeChat's components that the preview simulates. */
export const BUILT_IN_TAGS = [
  "button",
  "checkbox",
  "checkbox-group",
  "cover-image",
  "cover-view",
  "form",
  "icon",
  "image",
  "input",
  "label",
  "navigator",
  "picker",
  "progress",
  "radio",
  "radio-group",
  "scroll-view",
  "swiper",
  "swiper-item",
  "switch",
  "text",
  "textarea",
  "view",
] as const;

/** Tag of a component that the preview simulates. */
export type BuiltInTag = (typeof BUILT_IN_TAGS)[number];

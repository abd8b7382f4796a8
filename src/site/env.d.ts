/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

/** Types of components for tools that do not read .astro files. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:stir'?: boolean;
  }
}
export {};

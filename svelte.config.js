// TypeScript in components needs no preprocessor: Svelte drops types by itself, and the compiler
// option erasableSyntaxOnly keeps out what is more than a type.
export default {
  compilerOptions: { discloseVersion: false, runes: true },
};

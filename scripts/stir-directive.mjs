/** @returns {import('astro').AstroIntegration} */
export function stirDirective() {
  return {
    name: 'stir-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) =>
        addClientDirective({ name: 'stir', entrypoint: './src/directives/stir.ts' }),
    },
  };
}

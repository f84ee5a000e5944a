/** An internal address under the site's base: '/compute/' becomes '/base/compute/'. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

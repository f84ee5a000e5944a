/**
 * The folder the site lives in, always with a slash at both ends: "training-bill", "/training-bill"
 * and "/training-bill/" are the same, and nothing is "/".
 *
 * @param {string | undefined} value usually the environment's BASE_PATH
 */
export function basePath(value = process.env.BASE_PATH) {
  const folders = (value || '').split('/').filter(Boolean);
  return folders.length ? `/${folders.join('/')}/` : '/';
}

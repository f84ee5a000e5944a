import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** @type {Record<Encoding, (body: Buffer) => Promise<Buffer>>} */
export const compress = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
  identity: async (body) => body,
};

/**
 * @param {string | string[] | undefined} accepted the request's accept-encoding
 * @returns {Encoding}
 */
export function bestEncoding(accepted) {
  const names = String(accepted ?? '');
  if (/\bbr\b/.test(names)) return 'br';
  return /\bgzip\b/.test(names) ? 'gzip' : 'identity';
}

import { CannotGoOn } from '../cannot-go-on.mjs';

/**
 * @param {import('node:http').Server} server
 * @param {{ host: string, ports: number[] }} where the first free port is taken
 * @returns {Promise<number>} the port it listens on
 */
export async function listen(server, { host, ports }) {
  for (const port of ports) {
    if (await isFree(server, host, port)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  throw new CannotGoOn(
    `All ports from ${ports[0]} to ${ports.at(-1)} are taken: stop a program that uses one of them and run the command again.`,
  );
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>} whether the server now listens there
 */
function isFree(server, host, port) {
  return new Promise((resolve, reject) => {
    const forget = () => server.off('error', refused).off('listening', accepted);
    const accepted = () => {
      forget();
      resolve(true);
    };
    const refused = (/** @type {NodeJS.ErrnoException} */ error) => {
      forget();
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.on('error', refused).on('listening', accepted).listen(port, host);
  });
}

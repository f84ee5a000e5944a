const oldest = 20;

/**
 * The scripts only have to reach the Node that the packages bring, so an older one than the site's
 * own will do.
 *
 * @param {string} version for example "20.20.2"
 * @returns {string | undefined} what to do, or nothing when the version will do
 */
export function nodeProblem(version) {
  if (Number.parseInt(version, 10) >= oldest) return undefined;
  return `This is Node ${version}, which is too old: install Node ${oldest} or newer from nodejs.org and run the command again.`;
}

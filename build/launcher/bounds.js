/**
 * A bound in seconds from the environment, as milliseconds.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} seconds used when the variable is unset or no number
 */
export function boundOf(env, name, seconds) {
  const given = env[name];
  if (given === undefined || given.trim() === '') return seconds * 1000;
  const value = Number(given);
  return Number.isFinite(value) && value >= 0 ? value * 1000 : seconds * 1000;
}

/**
 * Resolves `true` after `ms`, unless `cancel` is called first.
 *
 * @param {number} ms
 * @returns {{ passed: Promise<true>, cancel: () => void }}
 */
export function bound(ms) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<true>} */
  const passed = new Promise((resolve) => {
    timer = setTimeout(() => resolve(true), ms);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}

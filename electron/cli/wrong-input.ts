/** What a person typed cannot be used: one line says why, and the exit code is 2. */
export class WrongInput extends Error {}

/** The only argument that is no option, or a `WrongInput` that names what is missing. */
export function onlyArgument(positionals: readonly string[], what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new WrongInput(`${what} is missing`);
  if (rest.length > 0) throw new WrongInput(`"${rest.join(' ')}" is one thing too many`);
  return first;
}

/** A port number that was typed; undefined when none was. */
export function portNumber(typed: string | undefined, option: string): number | undefined {
  if (typed === undefined) return undefined;
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongInput(`${option} needs a number up to 65535`);
  return port;
}

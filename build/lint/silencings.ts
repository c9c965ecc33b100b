const silencer =
  /(?:oxlint|eslint)-(?:disable|enable)[a-z-]*|@ts-(?:expect-error|ignore|nocheck)|oxfmt-ignore/;
const reasoned = / -- \S|@ts-expect-error:? +\S.{9}/;

/**
 * The lines that silence a gate and do not say why.
 *
 * A reason stands on the same line, after ` -- `: `// oxlint-disable-next-line no-console -- the command
 * line's own output`. Switching a rule on again needs none.
 */
export function silencings(source: string): readonly { line: number; what: string }[] {
  return source.split('\n').flatMap((text, index) => {
    const comment = commentOf(text);
    const found = silencer.exec(comment);
    if (found === null || found[0].includes('-enable') || reasoned.test(comment)) return [];
    return [{ line: index + 1, what: `silences a gate ('${found[0]}') without a reason after ' -- '` }];
  });
}

/** What stands behind the first comment mark of a line. */
function commentOf(line: string): string {
  const at = line.search(/\/\/|\/\*/);
  return at < 0 ? '' : line.slice(at);
}

import { expect, onTestFinished, test } from 'vitest';
import { makePlace, openToy, removePlace, send } from '../../helpers/toy-record.ts';

test('[RE9] a file that was opened again says when what it holds was saved', async () => {
  const place = makePlace();
  onTestFinished(() => removePlace(place));
  const first = openToy(place);
  expect(first.status().savedAt).toBeNull();
  await send(first, { name: 'note', text: 'kept' });
  const { savedAt } = first.status();
  expect(savedAt).not.toBeNull();
  await first.close();
  const again = openToy(place);
  onTestFinished(() => again.close());
  expect(again.status().savedAt).toBe(savedAt);
});

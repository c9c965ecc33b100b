import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { press, seatedPhone } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { until } from '../helpers/until.ts';

describe('deciding on a phone', () => {
  const { browser, room } = usePhoneRoom({ seats: [{}, {}, {}] });

  it('changes one’s own words at one stroke, without the signatures under the old ones', async () => {
    const { statement = '' } = await room().act('statement.draft', { text: 'Inspections coach.' });
    await room().step({ title: 'Decide', activity: { method: 'decide', collection: 'named' } });
    await room().act('screen.show', { slide: { kind: 'statement', statement } });
    const author = await seatedPhone(browser(), room(), room().seats[0]?.code ?? '');
    const other = await seatedPhone(browser(), room(), room().seats[1]?.code ?? '');
    const dissents = () => Object.values(room().state().dissents);
    for (const { page } of [author, other]) {
      await press(page, 'I have read it');
      await page.getByText('Inspections coach.').first().waitFor();
    }
    await press(author.page, 'Reservation');
    await author.page.getByLabel('Your words').fill('Only with funds.');
    await press(author.page, 'Send');
    await other.page.getByText('Only with funds.').waitFor();
    await press(other.page, 'Sign too');
    await until('the signature', () => dissents()[0]?.cosigners.length === 1);

    await press(author.page, 'Change the words');
    await author.page.getByText('others who signed the old ones sign again').waitFor();
    await author.page.getByLabel('Your words').fill('Only with funds of its own.');
    await press(author.page, 'Send');
    await other.page.getByText('Only with funds of its own.').waitFor();
    await other.page.getByRole('button', { name: 'Sign too', exact: true }).waitFor();
    expect(await author.page.getByText('Only with funds.', { exact: true }).count()).toBe(0);
    expect(dissents()).toMatchObject([{ text: 'Only with funds of its own.', cosigners: [], version: 1 }]);
    expect(await accessibilityProblems(author.page)).toEqual([]);
    await author.close();
    await other.close();
  });
});

import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../helpers/browser.ts';
import { openPhone, ownComplaints, press, seatedPhone } from '../helpers/phone-page.ts';
import { usePhoneRoom } from '../helpers/phone-room.ts';
import { until } from '../helpers/until.ts';

describe('coming in with a phone', () => {
  const { browser, room } = usePhoneRoom({
    seats: [{ person: 'Amina Okello' }, {}, { role: 'observer' }, {}],
  });

  const codeOf = (seat: number): string => room().seats[seat]?.code ?? '';

  it('needs no secure context, no outside address, and nothing but a code', async () => {
    const phone = await openPhone(browser(), room().url);
    const { page } = phone;
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.getByLabel('Code').fill('abc');
    await press(page, 'Join');
    await page.getByText('A code has 6 or 8 letters and digits.').waitFor();
    await page.getByLabel('Code').fill(codeOf(0).toLowerCase());
    await press(page, 'Join');
    await press(page, 'Continue');
    await page.getByText('Amina Okello').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Yes, that is me');
    await page.getByRole('heading', { name: 'Please look at the screen' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(phone.outside).toEqual([]);
    expect(ownComplaints(phone)).toEqual([]);
    await phone.close();
  });

  it('says how long to wait to somebody who tries code after code, and lets the right one in then', async () => {
    const phone = await openPhone(browser(), room().url, { locale: 'fr' });
    const { page } = phone;
    const wait = page.getByText(/Attendez (une seconde|\d+ secondes) et réessayez/u);
    for (const last of 'ABCDEFGHJK') {
      await page.getByLabel('Code').fill(`AAAA222${last}`);
      await press(page, 'Rejoindre');
      await page.getByText(/n’est pas connu ici|Attendez/u).waitFor();
      if (await wait.isVisible()) break;
    }
    expect(await wait.isVisible()).toBe(true);
    await page.getByLabel('Code').fill(codeOf(3));
    const inside = page.getByRole('heading', { name: 'Votre langue' });
    await until('the right code to be taken', async () => {
      if (await inside.isVisible()) return true;
      await press(page, 'Rejoindre');
      return false;
    });
    await phone.close();
  });

  it('speaks the language that is chosen, in its direction', async () => {
    const phone = await openPhone(browser(), `${room().url}/c/${codeOf(1)}`, { locale: 'fr-SN' });
    const { page } = phone;
    await page.getByRole('heading', { name: 'Votre langue' }).waitFor();
    await page.getByRole('radio', { name: 'العربية' }).check();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await press(page, 'متابعة');
    await press(page, 'نعم، هذا أنا');
    await page.getByRole('heading', { name: 'انظر إلى الشاشة من فضلك' }).waitFor();
    expect(room().state().seats[room().seats[1]?.id ?? '']?.language).toBe('ar');
    expect(await accessibilityProblems(page)).toEqual([]);
    await phone.close();
  });

  it('lets somebody without a card in by the room’s code', async () => {
    const phone = await openPhone(browser(), `${room().url}/j/${room().state().room.joinCode}`);
    const { page } = phone;
    await press(page, 'Continue');
    await page.getByLabel('Your name').fill('Walk In');
    await page.getByRole('radio', { name: 'Ministries' }).check();
    await press(page, 'Join');
    await page.getByRole('heading', { name: 'Please look at the screen' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Please look at the screen' }).waitFor();
    await phone.close();
  });

  it('moves a seat to another phone by its code, and tells the first', async () => {
    const first = await seatedPhone(browser(), room(), codeOf(3));
    await first.page.getByRole('button', { name: 'Seat 4: my page' }).click();
    await press(first.page, 'Come back with this code');
    const code = codeOf(3);
    await first.page.getByText(`${code.slice(0, 4)} ${code.slice(4)}`).waitFor();
    expect(await accessibilityProblems(first.page)).toEqual([]);
    const second = await seatedPhone(browser(), room(), code);
    await first.page.getByText('Seat 4 is on another phone now.').waitFor();
    await first.close();
    await second.close();
  });

  it('shows nothing of anybody while a shared phone changes hands', async () => {
    const phone = await seatedPhone(browser(), room(), codeOf(0));
    const { page } = phone;
    await page.getByRole('button', { name: 'Seat 1: my page' }).click();
    await press(page, 'Add another seat to this phone');
    await page.getByLabel('Code').fill(codeOf(3));
    await press(page, 'Join');
    await page.getByRole('heading', { name: 'Hand the phone to seat 4' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Hand the phone to seat 4' }).waitFor();
    expect(await page.getByText('Amina').count()).toBe(0);
    await press(page, 'I am seat 4');
    await page.getByRole('button', { name: 'Seat 4: my page' }).click();
    await press(page, 'Hand the phone to seat 1');
    await press(page, 'I am seat 1');
    await page.getByRole('button', { name: 'Seat 1: my page' }).waitFor();
    await phone.close();
  });

  it('lets observers read along without a box to write in', async () => {
    const phone = await seatedPhone(browser(), room(), codeOf(2), { colorScheme: 'dark' });
    await room().step({
      title: 'Collect',
      prompt: 'What works?',
      activity: { method: 'collect', collection: 'group' },
    });
    await phone.page.getByText('You observe: you can read along').waitFor();
    expect(await phone.page.getByRole('textbox').count()).toBe(0);
    expect(await accessibilityProblems(phone.page)).toEqual([]);
    await phone.close();
  });
});

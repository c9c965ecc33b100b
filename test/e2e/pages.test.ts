import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../build/pages.ts';
import { openBrowser, openDevice, viewports } from '../helpers/browser.ts';
import { ownAddress } from '../helpers/network.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

describe('the built pages in a browser', () => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    browser = await openBrowser();
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const file = join(pagesFolder, extname(path) === '' ? `${path}/index.html` : path);
      if (!existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each(['phone', 'screen', 'desk', 'console'] as const)(
    'show the %s under the content policy, asking nothing of the outside',
    async (surface) => {
      const { port } = server.address() as AddressInfo;
      const address = ownAddress() ?? '127.0.0.1';
      const size = surface === 'phone' ? 'phone' : surface === 'screen' ? 'projector' : 'laptop';
      const device = await openDevice(browser, { viewport: size, colorScheme: 'dark' });
      await device.page.goto(`http://${address}:${port}/${surface}`);
      await device.page.waitForFunction(() => (document.getElementById('root')?.childElementCount ?? 0) > 0);
      expect(await device.page.evaluate(() => innerWidth)).toBe(viewports[size].width);
      expect(device.outside).toEqual([]);
      expect(device.complaints.filter((line) => /content security policy/i.test(line))).toEqual([]);
      await device.close();
    },
  );

  it('are in no secure context at the address that phones use', async (context) => {
    const address = ownAddress();
    if (address === undefined) context.skip('this machine has no address besides its loopback');
    const { port } = server.address() as AddressInfo;
    const device = await openDevice(browser, { viewport: 'phone' });
    await device.page.goto(`http://${address}:${port}/phone`);
    expect(await device.page.evaluate(() => isSecureContext)).toBe(false);
    await device.close();
  });

  it('are seen when they ask for something outside', async () => {
    const { port } = server.address() as AddressInfo;
    const device = await openDevice(browser, { viewport: 'phone' });
    // Refused by the browser itself, so that nothing is sent: the log must see the attempt all the same.
    await device.page.context().setOffline(true);
    await device.page.goto(`http://baraza.invalid:${port}/`).catch((error: unknown) => error);
    expect(device.outside).toEqual([`http://baraza.invalid:${port}/`]);
    await device.close();
  });
});

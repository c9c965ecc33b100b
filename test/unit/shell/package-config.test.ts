import { describe, expect, test } from 'vitest';
import { validateConfig } from '../../../build/package/build.ts';
import { packageConfig } from '../../../build/package/config.ts';

describe('the configuration of the packages', () => {
  test('is one that the builder accepts', async () => {
    await expect(validateConfig(packageConfig('/app', '/out'))).resolves.toBeUndefined();
  });

  test('is really checked: a key of another name is refused', async () => {
    const wrong = { ...packageConfig('/app', '/out'), fileAssociation: [] };
    await expect(validateConfig(wrong)).rejects.toThrow('fileAssociation');
  });

  test('looks for no updates and makes no AppImage', () => {
    const { publish, linux } = packageConfig('/app', '/out');
    expect(publish).toBeNull();
    expect(linux?.target).toEqual(['deb']);
  });
});

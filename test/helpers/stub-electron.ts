import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltPlatform } from '../../build/package/build.ts';

/** Electron's mark before its fuses; then version 1, how many, and one digit each, as Electron ships them. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = `${FUSE_SENTINEL}\u0001\u0009101100011`;

/**
 * A folder that looks to electron-builder like an unpacked Electron.
 *
 * Executables are stubs that hold the block of fuses, so that packages are
 * built and looked into on machines that cannot download the real runtime.
 */
export function stubElectron(folder: string, platform: BuiltPlatform): void {
  const put = (path: string, content: string | Buffer, mode = 0o644): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode });
  };
  put('LICENSE', 'MIT');
  put('LICENSES.chromium.html', '<p>');
  if (platform === 'mac') {
    const contents = 'Electron.app/Contents';
    put(`${contents}/Info.plist`, plist('Electron', 'com.github.Electron'));
    put(`${contents}/MacOS/Electron`, 'stub', 0o755);
    put(`${contents}/Resources/electron.icns`, 'icns');
    put(`${contents}/Resources/en.lproj/locale.pak`, '');
    put(`${contents}/Frameworks/Electron Framework.framework/Electron Framework`, FUSES, 0o755);
    put(`${contents}/Frameworks/Electron Framework.framework/Versions/A/Resources/en.lproj/locale.pak`, '');
    for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
      const helper = `${contents}/Frameworks/Electron Helper${kind}.app/Contents`;
      put(`${helper}/Info.plist`, plist(`Electron Helper${kind}`, 'com.github.Electron.helper'));
      put(`${helper}/MacOS/Electron Helper${kind}`, 'stub', 0o755);
    }
    return;
  }
  put('locales/en-US.pak', '');
  mkdirSync(join(folder, 'resources'));
  if (platform === 'win') put('electron.exe', windowsExecutable());
  else put('electron', `stub${FUSES}`, 0o755);
}

/**
 * The least that is a 64-bit Windows executable: headers, one section with the
 * fuses, and a table of resources with a version, beside which the icon goes.
 */
function windowsExecutable(): Buffer {
  const resources = versionResource(0x2000);
  const image = Buffer.alloc(0x600);
  resources.copy(image, 0x400);
  image.write('MZ', 0, 'latin1');
  image.writeUInt32LE(0x80, 0x3c);
  image.write('PE\0\0', 0x80, 'latin1');
  const coff = 0x84;
  image.writeUInt16LE(0x8664, coff);
  image.writeUInt16LE(2, coff + 2);
  image.writeUInt16LE(0xf0, coff + 16);
  image.writeUInt16LE(0x22, coff + 18);
  const optional = coff + 20;
  image.writeUInt16LE(0x20b, optional);
  image.writeUInt32LE(0x1000, optional + 16);
  image.writeBigUInt64LE(0x1_4000_0000n, optional + 24);
  image.writeUInt32LE(0x1000, optional + 32);
  image.writeUInt32LE(0x200, optional + 36);
  image.writeUInt16LE(6, optional + 40);
  image.writeUInt16LE(6, optional + 48);
  image.writeUInt32LE(0x3000, optional + 56);
  image.writeUInt32LE(0x200, optional + 60);
  image.writeUInt16LE(2, optional + 68);
  image.writeUInt32LE(16, optional + 108);
  image.writeUInt32LE(0x2000, optional + 112 + 2 * 8);
  image.writeUInt32LE(resources.length, optional + 112 + 2 * 8 + 4);
  const sections = [
    { name: '.data', at: 0x1000, raw: 0x200, flags: 0xc0000040 },
    { name: '.rsrc', at: 0x2000, raw: 0x400, flags: 0x40000040 },
  ];
  sections.forEach(({ name, at, raw, flags }, index) => {
    const header = optional + 0xf0 + index * 40;
    image.write(name, header, 'latin1');
    image.writeUInt32LE(0x200, header + 8);
    image.writeUInt32LE(at, header + 12);
    image.writeUInt32LE(0x200, header + 16);
    image.writeUInt32LE(raw, header + 20);
    image.writeUInt32LE(flags, header + 36);
  });
  image.write(FUSES, 0x200, 'latin1');
  return image;
}

/** A table of one resource: type 16 (version), number 1, US English. */
function versionResource(at: number): Buffer {
  const head = Buffer.alloc(0x58);
  for (const [level, id] of [16, 1, 1033].entries()) {
    const start = level * 24;
    head.writeUInt16LE(1, start + 14);
    head.writeUInt32LE(id, start + 16);
    // The high bit says that another level follows.
    head.writeUInt32LE(level < 2 ? 0x80000000 + start + 24 : 0x48, start + 20);
  }
  const fixed = Buffer.alloc(52);
  fixed.writeUInt32LE(0xfeef04bd, 0);
  fixed.writeUInt32LE(0x10000, 4);
  const name = versionNode('ProductName', 1, Buffer.from('Electron\0', 'utf16le'), 9);
  const language = versionNode('040904b0', 1, Buffer.alloc(0), 0, name);
  const strings = versionNode('StringFileInfo', 1, Buffer.alloc(0), 0, language);
  const version = versionNode('VS_VERSION_INFO', 0, fixed, fixed.length, strings);
  head.writeUInt32LE(at + head.length, 0x48);
  head.writeUInt32LE(version.length, 0x4c);
  return Buffer.concat([head, version]);
}

/** One node of version information; every part starts at a multiple of four. */
function versionNode(key: string, type: 0 | 1, value: Buffer, valueLength: number, child?: Buffer): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(valueLength, 2);
  header.writeUInt16LE(type, 4);
  const parts = padded(Buffer.concat([header, Buffer.from(`${key}\0`, 'utf16le')]));
  const node = Buffer.concat([parts, padded(value), child ?? Buffer.alloc(0)]);
  node.writeUInt16LE(node.length, 0);
  return node;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function plist(name: string, id: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleName</key><string>${name}</string>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>${id}</string>
<key>CFBundlePackageType</key><string>APPL</string>
</dict></plist>
`;
}

const SECTOR = 512;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

/** An old Office file's container (MS-CFB) that holds these names and nothing more. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const sectors = Math.ceil(names.length / (SECTOR / ENTRY));
  const bytes = new Uint8Array(SECTOR * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  // The table stands in sector 0, the directory from sector 1 on.
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  for (let sector = 1; sector <= sectors; sector += 1) {
    view.setUint32(SECTOR + sector * 4, sector === sectors ? END_OF_CHAIN : sector + 1, true);
  }
  names.forEach((name, index) => {
    const at = SECTOR * 2 + index * ENTRY;
    Array.from(name).forEach((character, place) => {
      view.setUint16(at + place * 2, character.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}

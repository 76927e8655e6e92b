const SECTOR = 512;
const ENTRY = 128;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRIES_OF_A_SECTOR = SECTOR / ENTRY;

/**
 * An OLE compound file, the container of old .xls workbooks and of encrypted .xlsx ones, with empty streams of these names (at most three).
 * What it is shows in its signature and in the names of its streams.
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  if (streams.length >= ENTRIES_OF_A_SECTOR) throw new RangeError('At most three streams');
  const bytes = new Uint8Array(3 * SECTOR);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  for (let sector = 0; sector < SECTOR / 4; sector++) view.setUint32(SECTOR + 4 * sector, FREE, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  writeEntry(view, 0, { name: 'Root Entry', type: 5, next: FREE, child: streams.length > 0 ? 1 : FREE });
  streams.forEach((name, index) => {
    writeEntry(view, index + 1, { name, type: 2, next: index + 1 < streams.length ? index + 2 : FREE, child: FREE });
  });
  return bytes;
}

/** One sector of allocation table (sector 0), one of directory (sector 1). */
function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set(SIGNATURE);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  view.setUint32(76, 0, true);
  for (let entry = 1; entry < 109; entry++) view.setUint32(76 + 4 * entry, FREE, true);
}

function writeEntry(
  view: DataView,
  index: number,
  entry: { name: string; type: number; next: number; child: number },
): void {
  const at = 2 * SECTOR + ENTRY * index;
  for (let letter = 0; letter < entry.name.length; letter++)
    view.setUint16(at + 2 * letter, entry.name.charCodeAt(letter), true);
  view.setUint16(at + 64, 2 * (entry.name.length + 1), true);
  view.setUint8(at + 66, entry.type);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, FREE, true);
  view.setUint32(at + 72, entry.next, true);
  view.setUint32(at + 76, entry.child, true);
  view.setUint32(at + 116, END_OF_CHAIN, true);
}

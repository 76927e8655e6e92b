/** Just enough of the container of old Office files (MS-CFB) to tell what lies in it. */

const SECTOR_SHIFT_AT = 30;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const FAT_SECTORS_AT = 76;
const FAT_SECTORS_IN_HEADER = 109;
const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;
const MAX_NAME_BYTES = 64;
const LAST_SECTOR = 0xfffffffa;
/** A workbook's container has some ten entries; what lies past this many does not change what it is. */
const MAX_SECTORS = 1000;

/** Names of the storages and streams in a compound file; those that can be found in a damaged one. */
export function compoundEntries(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER_LENGTH) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(SECTOR_SHIFT_AT, true) === 12 ? 4096 : 512;
  const startOf = (sector: number): number => (sector + 1) * sectorSize;
  const seen = new Set<number>();
  let sector = view.getUint32(FIRST_DIRECTORY_SECTOR_AT, true);
  while (sector <= LAST_SECTOR && !seen.has(sector) && seen.size < MAX_SECTORS) {
    seen.add(sector);
    const start = startOf(sector);
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += ENTRY_LENGTH) names.add(entryName(view, at));
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + NAME_LENGTH_AT, true), MAX_NAME_BYTES);
  let name = '';
  // The length counts the zero that ends the name.
  for (let offset = 0; offset + 2 < length; offset += 2) name += String.fromCharCode(view.getUint16(at + offset, true));
  return name;
}

/** The allocation table says which sector follows; its own sectors are listed in the header, the first 109 of them. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  if (index >= FAT_SECTORS_IN_HEADER) return LAST_SECTOR + 1;
  const fat = view.getUint32(FAT_SECTORS_AT + index * 4, true);
  const at = (fat + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : LAST_SECTOR + 1;
}

import type { Book } from '../book';
import { HostError, type Emulated } from '../emulated';

/** The add-in's settings, which are saved with the workbook. */
export function settings({ settings: kept }: Book): Emulated {
  return {
    type: 'SettingCollection',
    items: () => [...kept.keys()].map((key) => setting(kept, key)),
    item: (key) => {
      if (!kept.has(String(key))) throw new HostError('ItemNotFound');
      return setting(kept, String(key));
    },
    calls: {
      GetItemOrNullObject: (key) => (kept.has(String(key)) ? setting(kept, String(key)) : null),
      Add: (key, value) => {
        kept.set(String(key), value);
        return setting(kept, String(key));
      },
    },
  };
}

function setting(kept: Map<string, unknown>, key: string): Emulated {
  return {
    type: 'Setting',
    id: () => key,
    scalars: { Key: { get: () => key }, Value: { get: () => kept.get(key) } },
    calls: {
      Delete: () => {
        kept.delete(key);
        return null;
      },
    },
  };
}

/** What jsdom lacks of a browser, for views. */
import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

Object.assign(window, { TextDecoder: NodeTextDecoder, TextEncoder: NodeTextEncoder });

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

window.ResizeObserver = StillObserver;
window.matchMedia = (media: string) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.CSS = { escape: (text: string) => text.replace(/["\\\]]/g, '\\$&') } as unknown as typeof CSS;
/** Turns come by the timers that everything else in jsdom waits for: Node's own channel is starved by them. */
class TimedChannel {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = { onmessage: null, close: () => undefined };
  readonly port2 = { postMessage: () => setTimeout(() => this.port1.onmessage?.(), 0) };
}
window.MessageChannel = TimedChannel as unknown as typeof MessageChannel;
Element.prototype.scrollIntoView = () => undefined;
File.prototype.arrayBuffer = function (this: File) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsArrayBuffer(this);
  });
};

// Parts of the pane are loaded when first used, and translated then: on a busy machine that takes its time.
// What is not shown is not drawn at all in this product, so that looking for it by style only costs time.
configure({ asyncUtilTimeout: 40_000, defaultHidden: true });
jest.setTimeout(120_000);

import { chromiumPath } from './chromium';

/**
 * `describe` where there is a Chromium. Without one the suite is skipped, which the closing line shows; in CI it fails,
 * because there nobody reads closing lines.
 */
export const describeInChromium: jest.Describe =
  chromiumPath !== undefined || process.env['CI'] !== undefined ? describe : describe.skip;

import { contentSecurityPolicy } from '../../scripts/build/content-security-policy';

describe('the policy of the site', () => {
  it('lets the pane reach office.js and nothing else outside', () => {
    const policy = contentSecurityPolicy({ officeJsUrl: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).toContain("connect-src 'self'");
    expect(policy.match(/https?:/g)).toHaveLength(1);
  });

  it('reaches nothing outside where office.js is served by the site, or not needed', () => {
    expect(contentSecurityPolicy({ officeJsUrl: 'office/office.js' })).not.toMatch(/https?:/);
    expect(contentSecurityPolicy({})).not.toMatch(/https?:/);
  });

  it('lets no script be inline', () => {
    expect(contentSecurityPolicy({}).match(/script-src[^;]*/)?.[0]).not.toMatch(/unsafe/);
  });
});

/**
 * The policy that keeps the promise "nothing leaves this machine": own origin, and office.js where the pane needs it.
 * Styles are inline because Fluent UI writes its rules into style elements at run time, and a static site cannot give
 * each answer a nonce of its own; no text of a workbook ever becomes HTML or CSS.
 */
function contentSecurityPolicy({ officeJsUrl }) {
  const officeOrigin = officeJsUrl && /^https?:/.test(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };

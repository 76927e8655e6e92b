/** @param officeJsUrl where office.js is loaded from; absent for a page without it */
export function contentSecurityPolicy(site: { readonly officeJsUrl?: string }): string;

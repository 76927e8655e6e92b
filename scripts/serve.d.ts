import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request with a file of dist/. */
export function respond(request: IncomingMessage, response: ServerResponse): void;
/** Starts the server, says where it is and opens a browser where there is one. */
export function serve(): Promise<void>;

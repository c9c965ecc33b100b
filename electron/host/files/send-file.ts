import { Buffer } from 'node:buffer';
import type { FastifyReply } from 'fastify';
import type { ExportedFile } from '../export/request.ts';

/**
 * Hands a finished document over: to be kept, or (`inline`) to be printed out of a frame of the console.
 *
 * That frame is the console's own, or it could not be printed; it runs nothing, because no script may.
 */
export function sendFile(
  reply: FastifyReply,
  { name, mime, bytes }: ExportedFile,
  inline = false,
): FastifyReply {
  const plain = name.replaceAll(/[^\w. -]/gu, '_');
  if (inline) {
    // A finished document carries its style and pictures in itself and runs nothing.
    const policy =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox allow-same-origin allow-modals";
    void reply.header('content-security-policy', policy).header('x-frame-options', 'SAMEORIGIN');
  }
  return reply
    .type(mime)
    .header('cache-control', 'no-store')
    .header(
      'content-disposition',
      `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .send(Buffer.from(bytes));
}

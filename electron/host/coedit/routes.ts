import { Buffer } from 'node:buffer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type BoardCards,
  type DocumentAdopted,
  type DocumentAt,
  type DocumentHistory,
  largestPicture,
  type PictureStored,
} from '../../../shared/contract/documents.ts';
import { freeze } from '../../../shared/docs/freeze.ts';
import { isSortable } from '../../../shared/domain/commands/sorting.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { DocumentRight, DocumentRow } from '../../../shared/domain/model/document.ts';
import { cardView, isShown } from '../../../shared/domain/view/parts.ts';
import type { Session } from '../consultation/session.ts';
import { readBlob, storePicture } from '../store/blobs.ts';
import { type Keys, deviceOf } from '../transport/identify.ts';
import type { Web } from '../transport/web.ts';
import { type Visitor, classOf } from '../views/audience.ts';
import { cleanPicture, mimeOf } from './clean-picture.ts';
import type { Coedit } from './coedit.ts';
import { toldSittings } from './told-sittings.ts';

type Asked = {
  readonly Params: { readonly document: string; readonly change: string; readonly hash: string };
  readonly Querystring: {
    readonly seat?: string | readonly string[];
    readonly surface?: string | readonly string[];
  };
};
type Request = FastifyRequest<Asked>;

type Opened = { readonly row: DocumentRow; readonly right: DocumentRight; readonly visitor: Visitor };

type Parts = {
  readonly session: Session;
  readonly keys: Keys;
  readonly coedit: Coedit;
  readonly loopback: boolean;
};

const notOpen = 'This document is not open to you.';

/** What belongs to documents and needs no live connection; see shared/contract/documents.ts. */
export function addDocumentRoutes(web: Web, parts: Parts): void {
  const { app } = web;
  const { session, coedit } = parts;
  const state = (): Consultation => session.state();

  /** The document and what this visitor may do with it, or a refusal that was sent. */
  const opened = (request: Request, reply: FastifyReply): Opened | null => {
    void reply.header('cache-control', 'no-store');
    const { document } = request.params;
    const rows = state().documents;
    const row = Object.hasOwn(rows, document) ? rows[document] : undefined;
    const visitor = visitorOf(request, web.port(), parts);
    const { seat } = request.query;
    const asked = typeof seat === 'string' && seat !== '' ? seat : null;
    const right = row === undefined || visitor === null ? 'none' : coedit.rightOf(visitor, asked, row.id);
    if (row === undefined || visitor === null || right === 'none') {
      void reply.code(404).send({ ok: false, reason: 'not-found', say: notOpen });
      return null;
    }
    return { row, right, visitor };
  };
  const mayLookBack = ({ row, right, visitor }: Opened, reply: FastifyReply): boolean => {
    // Who may read what lies in the bin may take it out: they look before they do.
    if (right === 'edit' || visitor.surface === 'console' || row.binned !== null) return true;
    void reply
      .code(403)
      .send({ ok: false, reason: 'not-allowed', say: 'Only who may write here sees its history.' });
    return false;
  };

  app.get<Asked>('/documents/:document/history', (request, reply) => {
    const at = opened(request, reply);
    if (at === null || !mayLookBack(at, reply)) return reply;
    const { row } = at;
    const history: DocumentHistory = {
      entries: toldSittings(state(), row, coedit.store.sittings(row.id)),
    };
    return reply.send(history);
  });

  app.get<Asked>('/documents/:document/at/:change', (request, reply) => {
    const at = opened(request, reply);
    if (at === null || !mayLookBack(at, reply)) return reply;
    const change = Number(request.params.change);
    const doc = Number.isSafeInteger(change) ? coedit.store.at(at.row.id, change) : null;
    if (doc === null) {
      return reply.code(404).send({
        ok: false,
        reason: 'not-found',
        say: 'This version is not there any more. Please look again.',
      });
    }
    const version: DocumentAt = { frozen: freeze(doc, at.row.kind) };
    return reply.send(version);
  });

  app.get<Asked>('/documents/:document/adopted', (request, reply) => {
    const at = opened(request, reply);
    if (at === null || !mayLookBack(at, reply)) return reply;
    const adoption = at.row.adoptions.at(-1);
    if (adoption === undefined || adoption.frozen === null) {
      return reply.code(404).send({
        ok: false,
        reason: 'not-found',
        say: 'This version is not there any more. Please look again.',
      });
    }
    const adopted: DocumentAdopted = { hash: adoption.hash, frozen: adoption.frozen };
    return reply.send(adopted);
  });

  app.get<Asked>('/documents/:document/cards', (request, reply) => {
    const at = opened(request, reply);
    if (at === null) return reply;
    const cards: BoardCards = { cards: cardsFor(state(), at.visitor) };
    return reply.send(cards);
  });

  app.addContentTypeParser(
    /^image\//u,
    { parseAs: 'buffer', bodyLimit: largestPicture },
    (_request, body, done) => done(null, body),
  );
  app.post<Asked>('/documents/:document/pictures', { bodyLimit: largestPicture }, (request, reply) => {
    const at = opened(request, reply);
    if (at === null) return reply;
    if (at.right !== 'edit') {
      return reply
        .code(403)
        .send({ ok: false, reason: 'not-allowed', say: 'You may read this document, not change it.' });
    }
    const picture = Buffer.isBuffer(request.body) ? cleanPicture(request.body) : null;
    const record = session.current()?.record;
    if (picture === null || record === undefined) {
      return reply.code(400).send({
        ok: false,
        reason: 'bad-input',
        say: 'This is not a picture that can be shown here. Please use a PNG, JPEG or WebP file.',
      });
    }
    const hash = record.write((file) => storePicture(file, picture.bytes));
    const stored: PictureStored = { hash, width: picture.width, height: picture.height };
    return reply.send(stored);
  });

  app.get<Asked>('/pictures/:hash', (request, reply) => {
    const visitor = visitorOf(request, web.port(), parts);
    const reading = session.current()?.record.reading;
    const seen = visitor !== null && maySeePictures(state(), visitor);
    const { hash } = request.params;
    const bytes =
      seen && reading !== undefined && /^[0-9a-f]{64}$/u.test(hash) ? readBlob(reading, hash) : null;
    const mime = bytes === null ? null : mimeOf(bytes);
    if (bytes === null || mime === null) return reply.code(404).send({});
    // Named by its content: it never changes.
    return reply.type(mime).header('cache-control', 'private, max-age=31536000, immutable').send(bytes);
  });
}

/** Null for a browser that the host does not know. */
function visitorOf(request: Request, port: number, { keys, loopback }: Parts): Visitor | null {
  const asks = request.query.surface;
  if (loopback && keys.isConsole(request.headers, port) && asks !== 'phone') {
    return { surface: 'console', device: 'console', trusted: true };
  }
  if (loopback && keys.isScreen(request.headers, port)) {
    return { surface: 'screen', device: 'screen', trusted: true };
  }
  const device = deviceOf(request.headers, port);
  if (device === null) return null;
  const surface = asks === 'desk' || asks === 'screen' ? asks : 'phone';
  return { surface, device, trusted: false };
}

/** Pictures are found by their hash alone, which only who read a document with them knows. */
function maySeePictures(state: Consultation, visitor: Visitor): boolean {
  const own = state.devices[visitor.device];
  if (visitor.surface === 'console' || visitor.trusted) return true;
  if (own === undefined || own.revoked) return false;
  return classOf(state, { ...visitor, surface: own.kind }) === own.kind;
}

/** The cards of a board: for the team those revealed to it, for a phone those shown to everyone. */
function cardsFor(state: Consultation, visitor: Visitor): BoardCards['cards'] {
  const isTeam = visitor.surface === 'console' || visitor.surface === 'desk';
  return Object.values(state.inputs)
    .filter((input) => isSortable(state, input) && (isTeam || isShown(state, input)))
    .map((input) => {
      const { id, number, text, language, category, theme } = cardView(state, input);
      return { id, number, text, language, category, theme };
    });
}

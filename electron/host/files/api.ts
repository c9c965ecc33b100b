import { Buffer } from 'node:buffer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type FileAnswer,
  type FileRequests,
  type FilesView,
  consoleHeader,
} from '../../../shared/contract/files.ts';
import { sentenceOf } from '../../../shared/domain/commands/command.ts';
import { language, line, maybeWords } from '../../../shared/domain/commands/words.ts';
import { draftedState } from '../consultation/drafted.ts';
import type { OpenedFile } from '../consultation/session.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { HostLog } from '../store/host-log.ts';
import type { Keys } from '../transport/identify.ts';
import type { Web } from '../transport/web.ts';
import { type ActionParts, fileActions, importer, openFile } from './actions.ts';
import { FileRefusal, asRefusal, kindOf, statusOf } from './answers.ts';
import { exportChoices } from './export-choices.ts';
import { sendFile } from './send-file.ts';
import { peopleTemplate } from './people-template.ts';
import type { RecentFiles } from './recent.ts';

const path = z
  .string()
  .min(1, 'Please name the file.')
  .max(4096)
  // No system takes it in a path.
  .refine((name) => !name.includes('\0'));
const nothing = z.object({}).transform((): Record<string, never> => ({}));

const schemas: { readonly [Name in keyof FileRequests]: z.ZodType<FileRequests[Name][0]> } = {
  'files/new': z.object({
    title: line(300),
    question: maybeWords().optional(),
    languages: z.array(language).min(1).max(20).optional(),
    release: z.enum(['open', 'group', 'chatham-house']).optional(),
    folder: path.optional(),
    name: line(120).optional(),
  }) as z.ZodType<FileRequests['files/new'][0]>,
  'files/open': z.object({ path }),
  'files/close': nothing,
  'files/example': nothing,
  'files/copy': z.object({ path }),
  'backup/stick': z.object({ folder: path.nullable() }),
  restore: z.object({ path, backup: path }),
  rehearse: z.object({ participants: z.number().int().min(1).max(500) }),
  'screen/mirrored': z.object({ mirrored: z.boolean() }),
};

/** The largest document that can be imported: photographs of a landscape analysis included. */
const largestUpload = 256 * 1024 * 1024;

/** The largest spreadsheet that can hold a framework. */
const largestTables = 20 * 1024 * 1024;

export type FilesApiParts = ActionParts & {
  readonly keys: Keys;
  readonly recent: RecentFiles;
  readonly log: HostLog;
  /** Folder of the built pages. */
  readonly pages: string;
};

/** The console's HTTP API; see shared/contract/files.ts. Only ever added to the loopback listener. */
export function addFilesApi(web: Web, parts: FilesApiParts): void {
  const { app } = web;
  const { keys, session, tools, recent, appData, documents, log, pages } = parts;
  const actions = fileActions(parts);
  const importUpload = importer(parts);

  const answer = async <Result>(
    reply: FastifyReply,
    at: string,
    work: () => Promise<Result> | Result,
  ): Promise<FileAnswer<Result>> => {
    void reply.header('cache-control', 'no-store');
    try {
      return { ok: true, answer: await work() };
    } catch (thrown) {
      const refusal = asRefusal(thrown, at, appData);
      if (refusal !== null) {
        void reply.code(statusOf[refusal.reason]);
        return refusal;
      }
      log.bug('A request of the console failed.', thrown, { kind: kindOf(thrown) });
      void reply.code(500);
      return {
        ok: false,
        reason: 'internal',
        say: 'Something went wrong in the program; nothing was changed.',
      };
    }
  };

  const onlyConsole = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const leads = keys.isConsole(request.headers, web.port());
    const foreign = request.headers['sec-fetch-site'];
    const sameSite = foreign === undefined || foreign === 'same-origin' || foreign === 'none';
    // Downloads are links and cannot carry a header; they change nothing.
    const marked = request.method === 'GET' || request.headers[consoleHeader[0]] === consoleHeader[1];
    if (leads && sameSite && marked) return;
    await reply
      .code(403)
      .send({ ok: false, reason: 'not-allowed', say: 'Only the console on this computer can do this.' });
  };

  void app.register(async (api) => {
    api.addHook('onRequest', onlyConsole);
    // An upload is taken as it comes; what it is, its import says.
    api.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    api.get('/api/files', (_request, reply) => answer(reply, '', filesView));
    for (const name of Object.keys(schemas) as (keyof FileRequests)[]) addAction(name);
    api.post<{ Querystring: { name?: string } }>(
      '/api/files/import',
      { bodyLimit: largestUpload },
      (request, reply) =>
        answer(reply, '', async () => {
          const name = (request.query.name ?? 'upload').slice(0, 200);
          const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
          return importUpload({ name, bytes });
        }),
    );
    api.get('/api/export', async (request, reply) => {
      const done = await answer(reply, '', async () => {
        // Reports bring figures and their libraries: a room without an export need not carry them.
        const { exportAsked } = await import('./export-asked.ts');
        return exportAsked(openFile(session), request.query);
      });
      return done.ok ? sendFile(reply, done.answer.made, done.answer.inline) : done;
    });
    api.post('/api/circulate', async (request, reply) => {
      const done = await answer(reply, '', async () => {
        const { circulateAsked } = await import('./circulate-asked.ts');
        return circulateAsked(openFile(session), pages, request.body);
      });
      return done.ok ? sendFile(reply, done.answer) : done;
    });
    api.get<{ Querystring: { format?: string } }>('/api/framework-tables', async (request, reply) => {
      const done = await answer(reply, '', async () => {
        const { writeFrameworkTables } = await import('../tables/framework-tables.ts');
        const format = request.query.format === 'csv' ? 'csv' : 'xlsx';
        return writeFrameworkTables(drafted(openFile(session)), format);
      });
      return done.ok ? sendFile(reply, done.answer) : done;
    });
    api.post<{ Querystring: { name?: string } }>(
      '/api/framework-tables',
      { bodyLimit: largestTables },
      (request, reply) =>
        answer(reply, '', async () => {
          const { readFrameworkTables } = await import('../tables/framework-tables.ts');
          const name = (request.query.name ?? 'upload').slice(0, 200);
          const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
          return readFrameworkTables(drafted(openFile(session)), { name, bytes });
        }),
    );
    api.get('/api/people.csv', (_request, reply) => {
      const bytes = Buffer.from(peopleTemplate(session.state()), 'utf8');
      return sendFile(reply, { name: 'people.csv', mime: 'text/csv; charset=utf-8', bytes });
    });

    function addAction(name: keyof FileRequests): void {
      api.post(`/api/${name}`, (request, reply) => {
        const parsed = schemas[name].safeParse(request.body ?? {});
        return answer(reply, pathIn(request.body), () => {
          if (!parsed.success) {
            throw new FileRefusal('bad-input', sentenceOf(parsed.error, 'That cannot be read.'));
          }
          return (actions[name] as (request: unknown) => Promise<unknown>)(parsed.data);
        });
      });
    }
  });

  const filesView = (): FilesView => {
    const file = session.current();
    return {
      folder: documents,
      recent: recent.list(),
      open: file === null ? null : { path: file.path, name: file.name, welcomeBack: file.welcomeBack },
      interrupted: file === null ? session.interrupted() : null,
      can: { example: true, import: true, rehearse: tools.rehearse !== undefined, export: exportChoices },
    };
  };
}

function pathIn(body: unknown): string {
  const asked = (body as { readonly path?: unknown } | null | undefined)?.path;
  return typeof asked === 'string' ? asked : '';
}

/** With the framework as people write it together. */
function drafted({ record }: OpenedFile): Consultation {
  return draftedState(record.state(), record.reading);
}

import { isAbsolute, relative } from 'node:path';
import { sha256Of } from '../../host/documents.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { folderOf } from './register-session.ts';

const folderAt = (register: string, io: CliIo, deps: CliDeps): string =>
  deps.resolvePath(io.cwd, folderOf(register) || (register.startsWith('/') ? '/' : '.'));

/** A document as the register names it: from its own folder, whatever the working directory was. An absolute path stays one. */
export function documentFor(register: string, document: string, io: CliIo, deps: CliDeps): string {
  if (isAbsolute(document)) return document;
  return relative(folderAt(register, io, deps), deps.resolvePath(io.cwd, document)).replaceAll('\\', '/');
}

/** The sha256 of a register's document as it is now, null where it is gone: beside the register, else from the working directory. */
export async function hashOfDocument(
  register: string,
  document: string,
  io: CliIo,
  deps: CliDeps,
): Promise<string | null> {
  const beside = await sha256Of(deps.resolvePath(folderAt(register, io, deps), document));
  return beside ?? sha256Of(deps.resolvePath(io.cwd, document));
}

/** What stopped a write: it names the path, what is wrong, and what to do. */
export class WriteError extends Error {
  public override readonly name = 'WriteError';

  /** @param at the path as the caller knows it @default - the message names it itself */
  public constructor(message: string, options: { readonly at?: string; readonly cause?: unknown } = {}) {
    super(options.at === undefined ? message : `${options.at}: ${message}`, { cause: options.cause });
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and run again',
  EDQUOT: 'the disk quota is used up; free some space and run again',
  EFBIG: 'the file is larger than this process may write; raise the limit and run again',
  EACCES: 'this user may not write here; give it the right, or write to another folder',
  EPERM: 'this is not permitted here; look for flags and owners of the file, or write to another folder',
  EROFS: 'the file system is read-only; write to another folder',
  ENAMETOOLONG: 'the path is longer than the file system takes; write to a folder with a shorter path',
  EEXIST: 'something lies where a folder comes; remove it',
  ENOTDIR: 'a file lies where a folder comes; remove it',
  ENOTEMPTY: 'something was put here in the meantime; run again',
  EXDEV: 'this lies on another file system than the output folder; keep the output folder on one',
};

/** Runs something on a folder; where a call to the file system fails in it, the error says so in our words. */
export function inOurWords<Result>(folder: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw asWriteError(folder, error);
  }
}

function asWriteError(folder: string, error: unknown): unknown {
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (error instanceof WriteError || code === undefined || syscall === undefined) return error;
  const remedy = remedies[code] ?? 'look at the cause and run again';
  return new WriteError(`${remedy} (${syscall}: ${code})`, { at: dest ?? path ?? folder, cause: error });
}

/** Runs a call and returns false where it fails with one of the codes. */
export function succeeds(call: () => void, ...codes: readonly string[]): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

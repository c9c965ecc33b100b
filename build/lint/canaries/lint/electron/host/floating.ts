async function save(): Promise<void> {
  await Promise.reject(new Error('the disk is full'));
}

/** Answers before the answer is known. */
export function answer(): string {
  save();
  return 'saved';
}

/** Joins each task for the same id to the end of the one before; a task that failed does not hold up the next. */
export class InTurn {
  private readonly busy = new Map<string, Promise<unknown>>();

  isBusy(id: string): boolean {
    return this.busy.has(id);
  }

  run<T>(id: string, task: () => Promise<T>): Promise<T> {
    const run = (this.busy.get(id) ?? Promise.resolve()).then(task);
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    this.busy.set(id, settled);
    void settled.then(() => {
      if (this.busy.get(id) === settled) this.busy.delete(id);
    });
    return run;
  }
}

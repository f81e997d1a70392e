/** One value that several pages of this installation keep together. */
export interface Stored<T> {
  get(): Promise<T>;
  /**
   * The only way to change it: `step` gets what is kept at that moment, while no other page changes it. Gives what is kept
   * after that.
   */
  change(step: (now: T) => T): Promise<T>;
}

// Which results are chosen, of the list and the map that stand beside each other. What is chosen in the one shows in the other.

export class ChosenOnMap {
  /** More than one where they are at the same place. */
  ids = $state.raw<readonly string[]>([]);
  /** The other side moves to what was chosen; this one stays as it is. */
  by = $state.raw<'list' | 'map'>('list');
  /** The result under the pointer, or with the focus in it. */
  pointed = $state.raw<string | null>(null);

  choose(ids: readonly string[], by: 'list' | 'map'): void {
    this.by = by;
    this.ids = ids;
  }

  close(): void {
    this.ids = [];
  }
}

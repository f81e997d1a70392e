import { useCallback, useEffect, useState } from 'preact/hooks';
import { parseReminders, type ReminderStore, type Reminders } from '../../core/reminders.js';

/** What was done and put off, and how to change it. `kept`: false when it could not be read or stored. */
export function useReminders(store: ReminderStore) {
  const [reminders, setReminders] = useState<Reminders>(() => parseReminders(null));
  const [kept, setKept] = useState(true);
  useEffect(() => {
    store.get().then(setReminders, () => setKept(false));
  }, [store]);
  const change = useCallback(
    (step: (reminders: Reminders) => Reminders): void => {
      setReminders(step);
      store.change(step).then(
        () => setKept(true),
        () => setKept(false),
      );
    },
    [store],
  );
  return { reminders, kept, change };
}

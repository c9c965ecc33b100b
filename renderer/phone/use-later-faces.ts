import { useEffect } from 'react';
import { laterFaces } from '../activities/phone-faces.ts';

/** Milliseconds after taking a seat: the first task goes before. */
const PAUSE = 2000;

/** Fetches the faces of later steps, one group after another, so that a line lost later keeps nobody from a task. */
export function useLaterFaces(isSeated: boolean): void {
  useEffect(() => {
    if (!isSeated) return undefined;
    let isOver = false;
    const fetchAll = async (): Promise<void> => {
      for (const group of laterFaces) {
        if (isOver) return;
        await group.load();
      }
    };
    // What could not be fetched is seen to when a step needs it.
    const timer = setTimeout(() => void fetchAll().catch(() => undefined), PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isSeated]);
}

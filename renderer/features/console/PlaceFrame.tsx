import { ConsoleWork } from '../../ui/frame/ConsoleFrame.tsx';
import type { ConsoleWorkProps } from '../../ui/frame/ConsoleFrame.tsx';
import { useConsole } from './console-context.tsx';
import styles from './PlaceFrame.module.css';

/** A place of the console, under what must be read before anything else. */
export function PlaceFrame({ children, ...slots }: ConsoleWorkProps) {
  const { notices } = useConsole();
  return (
    <ConsoleWork {...slots}>
      {Boolean(notices) && <div className={styles['notices']}>{notices}</div>}
      {children}
    </ConsoleWork>
  );
}

import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { PhoneFrame } from '../../ui/phone/PhoneFrame.tsx';
import styles from './PhonePage.module.css';

/** What stands around every task: the header's parts, notices above the task, and what leads on from it below. */
export type PhoneAround = {
  readonly connection: ReactNode;
  readonly language: ReactNode;
  readonly seat: ReactNode;
  readonly notices: ReactNode;
  readonly below?: ReactNode;
};

const AroundContext = createContext<PhoneAround>({
  connection: null,
  language: null,
  seat: null,
  notices: null,
});

export function PhoneAroundProvider({ around, children }: { around: PhoneAround; children: ReactNode }) {
  return <AroundContext value={around}>{children}</AroundContext>;
}

/** Adds something above every task inside, below the notices. */
export function AboveTask({ above, children }: { above: ReactNode; children: ReactNode }) {
  const around = useContext(AroundContext);
  const notices = (
    <>
      {around.notices}
      {above}
    </>
  );
  return <AroundContext value={{ ...around, notices }}>{children}</AroundContext>;
}

/** Adds something below every task inside: a way on that nobody has to take. */
export function BelowTask({ below, children }: { below: ReactNode; children: ReactNode }) {
  const around = useContext(AroundContext);
  return <AroundContext value={{ ...around, below }}>{children}</AroundContext>;
}

export type PhonePageProps = {
  readonly title: string;
  /** The words of the room as a heading: a prompt. */
  readonly isRoomWords?: boolean;
  /** Above the heading: "7 of 42", with a way back. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
};

/**
 * One page of the phone: header, one task, one button.
 *
 * When a page takes the place of another and nothing has the focus any more, its heading gets it, so that a
 * keyboard or a screen reader begins at the top of the new task.
 */
export function PhonePage({ title, isRoomWords = false, above, children, footer }: PhonePageProps) {
  const { connection, language, seat, notices, below } = useContext(AroundContext);
  return (
    <PhoneFrame connection={connection} language={language} seat={seat} footer={footer}>
      <div className={styles['page']}>
        {notices}
        {above}
        <Heading key={title} title={title} isRoomWords={isRoomWords} />
        {children}
        {below}
      </div>
    </PhoneFrame>
  );
}

function Heading({ title, isRoomWords }: { readonly title: string; readonly isRoomWords: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    const focused = document.activeElement;
    if (focused === null || focused === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      dir={isRoomWords ? 'auto' : undefined}
      className={isRoomWords ? styles['roomWords'] : styles['title']}
    >
      {title}
    </h1>
  );
}

/** The footer's one button. */
export function MainButton(props: {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  readonly variant?: 'primary' | 'quiet';
  readonly form?: string;
}) {
  const { children, variant = 'primary', form, ...rest } = props;
  return (
    <Button
      size="large"
      variant={variant}
      isFullWidth
      type={form === undefined ? 'button' : 'submit'}
      {...(form === undefined ? {} : { form })}
      {...rest}
    >
      {children}
    </Button>
  );
}

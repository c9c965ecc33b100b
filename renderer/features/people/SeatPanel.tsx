import { IdCard, KeyRound, LogOut, Pencil, Trash2, UserCheck, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import type { Category } from '../../../shared/domain/model/people.ts';
import type { SeatView, TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { Declarations } from './Declarations.tsx';
import { EditDialog, SubstituteDialog } from './SeatDialogs.tsx';
import { SeatState } from './SeatRow.tsx';
import styles from './people.module.css';
import { spelled } from './seats.ts';

interface SeatPanelProps {
  readonly seat: SeatView;
  readonly categories: readonly Category[];
  readonly languages: readonly string[];
  /** The console gives roles and handles declarations; a desk does not. */
  readonly isConsole: boolean;
  readonly isSafe: boolean;
  readonly statements: readonly TeamStatement[];
  readonly onPrint: (seat: SeatView) => void;
}

type Open = 'substitute' | 'edit' | 'remove' | 'code' | null;

/** All of one seat, and what can be done with it. */
export function SeatPanel(props: SeatPanelProps) {
  const { seat, categories, languages, isConsole, isSafe, statements, onPrint } = props;
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const [open, setOpen] = useState<Open>(null);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const close = (): void => setOpen(null);
  const body = { seat: seat.id };
  const isIn = seat.removed === null;
  const category = categories.find((row) => row.id === seat.category);
  return (
    <Stack gap={12} align="stretch">
      <Stack isRow gap={8} justify="between">
        <Text as="h2" size="lead">
          {t('seat.number', { number: seat.number })}
        </Text>
        <SeatState seat={seat} />
      </Stack>
      {!isSafe && seat.person !== null && <Text isStrong>{seat.person}</Text>}
      <Facts seat={seat} category={category?.label ?? ''} isSafe={isSafe} />
      {done !== null && <Notice isLive>{done}</Notice>}
      <Problem of={doing} />
      {isIn ? (
        <Stack gap={8} align="stretch">
          {seat.present ? (
            <Button icon={LogOut} isFullWidth onPress={() => doing.go('seat.leave', body)}>
              {t('act.left')}
            </Button>
          ) : (
            <Button icon={UserCheck} isFullWidth onPress={() => doing.go('seat.arrive', body)}>
              {t('act.arrived')}
            </Button>
          )}
          <Button icon={UserRoundPlus} isFullWidth onPress={() => setOpen('substitute')}>
            {t('act.substitute')}
          </Button>
          <Button icon={Pencil} isFullWidth onPress={() => setOpen('edit')}>
            {t('act.edit')}
          </Button>
          <Button icon={IdCard} isFullWidth onPress={() => onPrint(seat)}>
            {t('act.print')}
          </Button>
          <Switch isSelected={seat.paper} onChange={(paper) => doing.go('seat.paper', { ...body, paper })}>
            {t('act.paper')}
          </Switch>
          <Stack isRow gap={8}>
            <Button size="compact" variant="plain" icon={KeyRound} onPress={() => setOpen('code')}>
              {t('act.newCode')}
            </Button>
            <Button size="compact" variant="plain" icon={Trash2} onPress={() => setOpen('remove')}>
              {t('act.remove')}
            </Button>
          </Stack>
        </Stack>
      ) : (
        <>
          {seat.removed !== '' && <Notice>{seat.removed}</Notice>}
          <Button icon={UserCheck} isFullWidth onPress={() => doing.go('seat.return', body)}>
            {t('act.return')}
          </Button>
        </>
      )}
      <Declarations
        seat={seat}
        isRequired={category?.declarationRequired ?? false}
        isConsole={isConsole}
        isSafe={isSafe}
        statements={statements}
      />
      {open === 'substitute' && <SubstituteDialog seat={seat} onClose={close} onDone={setDone} />}
      {open === 'edit' && (
        <EditDialog
          seat={seat}
          onClose={close}
          categories={categories}
          languages={languages}
          mayGiveRoles={isConsole}
        />
      )}
      <ConfirmDialog
        title={t('newCode.title', { number: seat.number })}
        isOpen={open === 'code'}
        confirm={t('act.newCode')}
        onCancel={close}
        onConfirm={() => {
          doing.go('seat.newCode', body);
          close();
        }}
      >
        {t('newCode.text')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('remove.title', { number: seat.number })}
        isOpen={open === 'remove'}
        confirm={t('act.remove')}
        onCancel={close}
        onConfirm={() => {
          doing.go('seat.remove', { ...body, reason });
          setReason('');
          close();
        }}
      >
        <Stack gap={12} align="stretch">
          <p>{t('remove.text')}</p>
          <TextField label={t('remove.why')} value={reason} onChange={setReason} />
        </Stack>
      </ConfirmDialog>
    </Stack>
  );
}

function Facts({
  seat,
  category,
  isSafe,
}: {
  readonly seat: SeatView;
  readonly category: string;
  readonly isSafe: boolean;
}) {
  const t = useMessages(peopleMessages);
  const common = useMessages(commonMessages);
  const formats = useFormats();
  const role = seat.role === 'co-facilitator' ? 'coFacilitator' : seat.role;
  const rows: readonly (readonly [string, string | null])[] = [
    [t('field.organisation'), isSafe ? null : seat.organisation],
    [t('field.category'), category],
    [t('field.country'), seat.country],
    [t('field.level'), seat.level],
    [t('field.table'), seat.table],
    [t('field.language'), seat.language],
    [t('field.role'), seat.role === 'participant' ? null : common(`role.${role}`)],
    [t('field.voting'), seat.voting || seat.role === 'observer' ? null : t('seat.noVote')],
    [t('field.leavesAt'), seat.leavesAt === null ? null : formats.time(Date.parse(seat.leavesAt))],
    [
      t('act.substitute'),
      seat.substitutions === 0 ? null : t('seat.substituted', { count: seat.substitutions }),
    ],
    [t('act.walkIn'), seat.walkIn ? '✓' : null],
  ];
  return (
    <dl className={styles['facts']}>
      {rows.flatMap(([name, value]) =>
        value === null || value === ''
          ? []
          : [
              <dt key={`${name}-name`}>{name}</dt>,
              <dd key={`${name}-value`} dir="auto">
                {value}
              </dd>,
            ],
      )}
      <dt>{t('seat.code')}</dt>
      <dd className={styles['code']} dir="ltr">
        {isSafe ? t('seat.codeHidden') : spelled(seat.code)}
      </dd>
    </dl>
  );
}

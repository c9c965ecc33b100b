import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { ConsoleFace, SettingsProps } from '../console-face.ts';
import { MatrixPanel } from './console-panel.tsx';

/** Reading a matrix on the console: which one, what was flagged, and the walk through the flagged cells. */
export const matrixFace: ConsoleFace = {
  facts: { kind: 'matrix', collections: ['group', 'named'], leastPeople: 2, offeredFirst: false },
  title: { en: 'Read a matrix', fr: 'Lire une matrice' },
  summary: {
    en: 'Everyone reads a matrix cell by cell and flags what to discuss; the rest is adopted together, the flagged cells are walked one by one.',
    fr: 'Chacun lit une matrice cellule par cellule et signale ce qui est à discuter ; le reste est adopté ensemble, les cellules signalées sont parcourues une à une.',
  },
  about: {
    people: {
      en: '10 to 100, alone or as tables.',
      fr: '10 à 100, chacun pour soi ou par tables.',
    },
    time: {
      en: 'About 30 seconds a cell to read, then about 4 minutes for each flagged cell.',
      fr: 'Environ 30 secondes de lecture par cellule, puis environ 4 minutes par cellule signalée.',
    },
    how: {
      en: 'Open: people read on their phones. Stop and look: the team sees the flags. Show: anyone may pull a cell out. Adopt the unflagged en bloc, then walk the flagged ones with A, E and P.',
      fr: 'Ouvrir : chacun lit sur son téléphone. Arrêter et regarder : l’équipe voit les signalements. Montrer : chacun peut retirer une cellule du lot. Adopter en bloc, puis parcourir les cellules signalées avec A, E et P.',
    },
    source: {
      en: 'Consent agenda of plenary practice; silence procedure for the flagged cells.',
      fr: 'Ordre du jour de consentement des plénières ; procédure de silence pour les cellules signalées.',
    },
  },
  Settings: MatrixSettings,
  Panel: MatrixPanel,
};

function MatrixSettings({ settings, onChange }: SettingsProps) {
  const t = useMessages(consoleMatrixMessages);
  const { view } = useConsole();
  const matrices = view.framework.draft?.matrices ?? [];
  const chosen = typeof settings['matrix'] === 'string' ? settings['matrix'] : '';
  const only = matrices.length === 1 ? matrices[0]?.id : undefined;
  return (
    <Stack gap={12}>
      {matrices.length === 0 ? (
        <Text tone="muted">{t('settings.matrix.none')}</Text>
      ) : (
        <Select<string>
          label={t('settings.matrix')}
          help={t('settings.matrix.help')}
          options={matrices.map(({ id, title }) => ({ value: id, label: title }))}
          value={chosen === '' ? only : chosen}
          onChange={(matrix) => onChange({ ...settings, matrix })}
        />
      )}
      <Switch
        isSelected={settings['byTable'] === true}
        onChange={(byTable) => onChange({ ...settings, byTable })}
      >
        {t('settings.byTable')}
      </Switch>
    </Stack>
  );
}

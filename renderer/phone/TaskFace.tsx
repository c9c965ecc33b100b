import { useEffect, useState } from 'react';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import type { PhoneFaceProps } from '../features/phone/face.ts';
import { FaceGroup } from '../features/phone/face-group.ts';
import type { PhoneFaces } from '../features/phone/face-group.ts';
import { PhonePage } from '../features/phone/PhonePage.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { freshPage } from './fresh-page.ts';

interface TaskFaceProps extends PhoneFaceProps {
  readonly face: NonNullable<PhoneFaces[string]> | FaceGroup;
}

/** The face of the step's method, at once where its code is here already. */
export function TaskFace({ face, ...props }: TaskFaceProps) {
  if (face instanceof FaceGroup) return <ComingFace group={face} {...props} />;
  const Face = face;
  return <Face {...props} />;
}

/** A face whose code may still be on its way. The step's words stand there meanwhile; the page is never empty. */
function ComingFace({ group, ...props }: PhoneFaceProps & { readonly group: FaceGroup }) {
  const { step } = props;
  const t = useMessages(phoneMessages);
  const [faces, setFaces] = useState(() => group.here());
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isOver = false;
    let stop = (): void => undefined;
    group.load().then(
      (loaded) => {
        if (!isOver) setFaces(loaded);
      },
      () => {
        if (isOver) return;
        setMissing(true);
        stop = freshPage();
      },
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [group]);
  const Face = step.method === null ? undefined : faces?.[step.method];
  if (Face !== undefined) return <Face {...props} />;
  return (
    <PhonePage title={step.prompt === '' ? step.title : step.prompt} isRoomWords>
      <div role="status">
        {isMissing && <Text isStrong>{t('connecting.title')}</Text>}
        {isMissing && <Text tone="muted">{t('connecting.help')}</Text>}
      </div>
    </PhonePage>
  );
}

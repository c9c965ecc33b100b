import { useState } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { frameworkTemplate, type TemplateId, templateIds } from '../../../shared/framework/templates.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { frameworkTemplatesMessages } from '../../../shared/i18n/framework-templates.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './framework.module.css';

/** What a framework may begin as. */
export function Templates({ onBegin }: { readonly onBegin: (content: FrameworkContent) => void }) {
  const t = useMessages(frameworkMessages);
  const w = useMessages(frameworkTemplatesMessages);
  const language = useLanguage();
  const [chosen, choose] = useState<TemplateId>('levels');
  return (
    <div className={styles['templates']}>
      <RadioGroup
        label={t('begin.template')}
        value={chosen}
        onChange={choose}
        isFramed
        options={templateIds.map((id) => ({ value: id, label: w(id), help: w(`${id}.help`) }))}
      />
      <Button variant="primary" onPress={() => onBegin(frameworkTemplate(chosen, language))}>
        {t('begin.begin')}
      </Button>
    </div>
  );
}

import type { consoleReportEnglish } from './console-report.en.ts';
import type { Translation } from './message.ts';

export const consoleReportFrench: Translation<typeof consoleReportEnglish> = {
  title: 'Rapport',
  'export.docx': 'Rapport (Word)',
  'export.html': 'Rapport (page web, à imprimer)',
  'export.outcome': 'Note de résultats (Word)',
  'export.csv': 'Tableaux (CSV)',
  'export.json': 'Format ouvert, tel que diffusé (JSON)',
  'export.archive': 'Format ouvert, tout (JSON)',
  'none.title': 'Cette version ne sait pas écrire de rapport',
  'none.help': 'Le fichier lui-même garde tout ; des copies se font par le menu.',
  'policy.open': 'Règle de diffusion : ouvert. Les étapes nominatives paraissent avec les noms.',
  'policy.group':
    'Règle de diffusion : par groupe. Ce qui sort de ce fichier nomme des groupes, jamais des personnes.',
  'policy.chatham-house':
    'Règle de diffusion : Chatham House. Nombre de pays, catégories d’au moins 3 sièges, ni langue d’origine ni heure ; les contributions sont renumérotées au hasard à chaque diffusion.',
  'policy.archive':
    'Une archive est tout, avant la règle : noms, sièges, heures. Gardez-la ; ne la transmettez pas.',
  make: 'Produire',
  makeOf: 'Produire : {title}',
  making: 'Production de « {title} »',
  made: 'Enregistré avec les téléchargements : {name}',
  failed: 'La production a échoué. Veuillez réessayer.',
  stopped: 'Arrêté. Rien n’a été enregistré.',
  print: 'Imprimer ou enregistrer en PDF',
  'print.help': 'Ouvre l’impression de cet ordinateur ; « enregistrer en PDF » en fait un fichier.',
  'print.done': 'Enregistré : {file}',
  'print.failed': 'Le PDF n’a pas pu être écrit.',
  'owed.title': 'Ce que vous devez encore',
  'owed.none': 'Rien n’est en suspens.',
  'owed.skip': 'Passer',
  'owed.openRun': '« {step} » est encore ouvert.',
  'owed.stopped': '« {step} » a été arrêté et pas regardé.',
  'owed.uncounted': 'Le vote « {ballot} » n’est pas dépouillé.',
  'owed.unsorted': { one: '{count} carte n’a pas de thème.', other: '{count} cartes n’ont pas de thème.' },
  'owed.flags': {
    one: '{count} auteur dit que le sens s’est perdu, sans réponse.',
    other: '{count} auteurs disent que le sens s’est perdu, sans réponse.',
  },
  'owed.objections': {
    one: '{count} objection ou souhait n’a pas de réponse.',
    other: '{count} objections ou souhaits n’ont pas de réponse.',
  },
  'owed.translations': {
    one: 'Il manque une langue à {count} énoncé.',
    other: 'Il manque une langue à {count} énoncés.',
  },
  'owed.undecided': {
    one: '{count} énoncé accepté attend une décision.',
    other: '{count} énoncés acceptés attendent une décision.',
  },
  'owed.adReferendum': {
    one: '{count} énoncé est ad referendum.',
    other: '{count} énoncés sont ad referendum.',
  },
  'owed.noStick': 'Aucune copie n’est sur une clé.',
  'owed.meeting': '« {meeting} » n’a pas été terminée.',
  'owed.go': 'Y aller',
};

import { useFormats } from '../../ui/language/LanguageProvider.tsx';

/** When something was, as one says it: the time today, the day and the time before. `at`: an ISO time. */
export function useMoment(): (at: string) => string {
  const formats = useFormats();
  return (at) => {
    const time = Date.parse(at);
    if (!Number.isFinite(time)) return '';
    const isToday = new Date(time).toDateString() === new Date().toDateString();
    return isToday ? formats.time(time) : `${formats.date(time)}, ${formats.time(time)}`;
  };
}

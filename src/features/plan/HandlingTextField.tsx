import { changeHandlingText, handlingOf } from '#domain/plan/handling.ts';
import { TextField } from '#ui/TextField.tsx';
import { useRound } from '../hooks.ts';
import { useDraftText } from '../use-draft-text.ts';
import { useWrite } from './use-write.ts';

interface HandlingTextFieldProps {
  readonly field: 'caseNumber' | 'attachment';
  readonly label: string;
  readonly hint: string;
}

const LONGEST = 200;

export function HandlingTextField({ field, label, hint }: HandlingTextFieldProps) {
  const write = useWrite();
  const text = useDraftText(handlingOf(useRound())[field], (typed) => {
    write(changeHandlingText(field, typed));
    return true;
  });
  return <TextField label={label} hint={hint} autoComplete="off" maxLength={LONGEST} {...text} />;
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import type { Invitation } from '#domain/exchange/invitation.ts';
import { Spinner } from '#ui/Spinner.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { dropText, useTextInHand } from '../text-in-hand.ts';
import { AnswersElsewhere } from './AnswersElsewhere.tsx';
import { ChooseInvitation } from './ChooseInvitation.tsx';
import { OpenInvitation } from './OpenInvitation.tsx';
import { PasteForm } from './PasteForm.tsx';
import { type AnswersAbout, type Brought, readBroughtText } from './read-brought-text.ts';

type State =
  | { readonly kind: 'waiting'; readonly errors: Extract<Brought, { kind: 'refused' }>['errors'] }
  | { readonly kind: 'reading' }
  | { readonly kind: 'invitations'; readonly invitations: readonly Invitation[]; readonly hostSawIt: boolean }
  /** `isHere`: the round itself is on this computer. */
  | { readonly kind: 'answers'; readonly about: AnswersAbout; readonly isHere: boolean };

/** Opens what came as a link, a code or a file: an invitation leads to its sheet, answers to where they are brought in. */
export function FromScreen() {
  const { t } = useTranslation('common');
  const { session, compressor } = useServices();
  const inHand = useTextInHand();
  const [state, setState] = useState<State>({ kind: 'waiting', errors: [] });

  // Answers stay in hand for the screen that brings them in; anything else is forgotten with this one.
  const isLeftInHand = useRef(false);
  useEffect(() => {
    return () => {
      if (!isLeftInHand.current) dropText();
    };
  }, []);

  useEffect(() => {
    if (!inHand) return;
    let isCurrent = true;
    setState({ kind: 'reading' });
    const read = async () => {
      const brought = await readBroughtText(inHand.text, compressor);
      const round = brought.kind === 'answers' ? await session.peek(brought.about.id) : null;
      if (!isCurrent) return;
      isLeftInHand.current = round?.ok === true;
      if (brought.kind === 'answers') return setState({ ...brought, isHere: round?.ok === true });
      if (brought.kind === 'invitations') return setState({ ...brought, hostSawIt: inHand.hostSawIt });
      dropText();
      setState({ kind: 'waiting', errors: brought.errors });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [inHand, compressor, session]);

  switch (state.kind) {
    case 'waiting':
      return <PasteForm errors={state.errors} />;
    case 'reading':
      return <Spinner text={t('loading')} />;
    case 'answers':
      if (state.isHere) return <Redirect to={paths.answersIn(state.about.id)} replace={true} />;
      return (
        <AnswersElsewhere
          about={state.about}
          onOther={() => {
            dropText();
            setState({ kind: 'waiting', errors: [] });
          }}
        />
      );
    case 'invitations': {
      const { invitations, hostSawIt } = state;
      const [only, ...more] = invitations;
      return only && more.length === 0 ? (
        <OpenInvitation key={JSON.stringify(only)} invitation={only} hostSawIt={hostSawIt} />
      ) : (
        <ChooseInvitation invitations={invitations} onChoose={(one) => setState({ ...state, invitations: [one] })} />
      );
    }
  }
}

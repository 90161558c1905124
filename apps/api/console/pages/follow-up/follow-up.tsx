import type { JSX } from 'preact';
import { sides, type Side } from '#courses';
import { choiceWord } from '#use-cases/words/choice-words';
import { commandName } from '#use-cases/words/command-names';
import { eventName } from '#use-cases/words/event-names';
import { CarriedFields } from '../../forms/carried-fields.tsx';
import { ErrorSummary } from '../../forms/error-summary.tsx';
import { Filling, type FieldProblems } from '../../forms/filled.tsx';
import { FormFields } from '../../forms/form-fields.tsx';
import { leavesOf } from '../../forms/leaves.ts';
import { useLanguage } from '../../language/spoken.tsx';
import { commandPath } from '#messages/where-done';
import { About } from '../command/about.tsx';
import type { Ground } from '../command/ground.ts';
import { legField, openLegs, windowOf } from './leg-fields.ts';
import { words } from './words.ts';

export interface FollowUpGiven {
  readonly ground: Ground;
  readonly commandId: string;
  readonly seen: string;
  readonly problems: FieldProblems;
  /** Why the talk was not saved. */
  readonly notice?: JSX.Element | null;
  /** What the talk that was saved has come to. */
  readonly saved?: readonly string[];
}

/** Both sides of a follow-up on one screen, while one talks: each talk is saved by itself, and what was typed of the other stays. */
export const FollowUp = ({ ground, commandId, seen, problems, notice = null, saved = [] }: FollowUpGiven) => {
  const { say } = useLanguage();
  const open = openLegs(ground);
  const leavesOfLeg = (leg: Side) => ({ first: leavesOf([legField(ground, leg)]), more: [], settled: [] });
  return (
    <>
      <h1>{say(commandName('CompleteFollowUp'))}</h1>
      {notice}
      {saved.length > 0 && <Saved events={saved} />}
      <ErrorSummary
        leaves={{ first: open.flatMap((leg) => leavesOfLeg(leg).first), more: [], settled: [] }}
        problems={problems}
      />
      <About ground={ground} />
      <form method="post" action={commandPath(ground.view.id, 'CompleteFollowUp')} noValidate>
        <CarriedFields {...{ commandId, seen }} typed={ground.typed} />
        {Object.entries(windowOf(ground)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Filling typed={ground.typed} problems={problems}>
          <div class="legs">
            {sides.map((leg) => (
              <section key={leg}>
                {open.includes(leg) ? (
                  <>
                    <FormFields {...leavesOfLeg(leg)} />
                    <div class="form-acts">
                      <button type="submit" name="save" value={leg} class="button button-primary">
                        {say(words.save(choiceWord(leg)))}
                      </button>
                    </div>
                  </>
                ) : (
                  <Held ground={ground} leg={leg} />
                )}
              </section>
            ))}
          </div>
        </Filling>
      </form>
    </>
  );
};

const Held = ({ ground, leg }: { readonly ground: Ground; readonly leg: Side }) => {
  const { say } = useLanguage();
  const { rule, ordinal } = windowOf(ground);
  const told = ground.view.course.ledger.legs.find(
    (each) => each.rule === rule && String(each.ordinal) === ordinal && each.leg === leg,
  );
  return (
    <>
      <h2 class="h4">{say(words.talkWith(choiceWord(leg)))}</h2>
      {told !== undefined && <p>{say(words.heldOn(told.on))}</p>}
    </>
  );
};

const Saved = ({ events }: { readonly events: readonly string[] }) => {
  const { say } = useLanguage();
  return (
    <div class="alert alert-success" role="status" tabindex={-1} autofocus>
      <div class="alert-body">
        <h2 class="alert-heading">{say(words.saved)}</h2>
        <ul>
          {events.map((type, index) => (
            <li key={index}>{say(eventName(type))}</li>
          ))}
        </ul>
      </div>
    </div>
  );
};

import { useCallback, useState } from 'react';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from '../view/drafts.ts';
import { TAB_STORE } from '../view/stores.ts';

export type Fields = Readonly<Record<string, string>>;

export interface Kept<F extends Fields> {
  readonly values: F;
  readonly set: (field: keyof F, value: string) => void;
  /** After saving: back to the empty form. */
  readonly clear: () => void;
}

/** What is typed into one form, kept in this tab until it is saved: a reload, an ended session or another view does not lose it. */
export function useKept<F extends Fields>(owner: DraftOwner, form: string, empty: F): Kept<F> {
  const name = `orders ${form}`;
  const [values, setValues] = useState<F>(() => ({ ...empty, ...parse(readDraft(TAB_STORE, owner, name)) }));
  const set = useCallback(
    (field: keyof F, value: string) => {
      setValues((before) => {
        const after = { ...before, [field]: value };
        keepDraft(TAB_STORE, owner, { form: name, text: JSON.stringify(after) });
        return after;
      });
    },
    [owner, name],
  );
  const clear = useCallback(() => {
    dropDraft(TAB_STORE, owner, name);
    setValues(empty);
  }, [owner, name, empty]);
  return { values, set, clear };
}

/** Only texts; anything else in the store is nothing of ours. */
function parse(text: string | undefined): Fields {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return {};
  }
}

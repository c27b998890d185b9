import { Toggle } from "./Toggle.tsx";

interface ToggleListProps<Word extends string> {
  /** All that can be chosen, in their order. */
  readonly words: readonly Word[];
  readonly chosen: readonly Word[];
  readonly labelOf: (word: Word) => string;
  /** The words chosen now, in the order of all. */
  readonly onChange: (chosen: Word[]) => void;
}

/** Any number of several words, each a box to tick. */
export function ToggleList<Word extends string>({ words, chosen, labelOf, onChange }: ToggleListProps<Word>) {
  return words.map((word) => (
    <Toggle
      key={word}
      label={labelOf(word)}
      checked={chosen.includes(word)}
      onChange={(checked) => onChange(words.filter((one) => (one === word ? checked : chosen.includes(one))))}
    />
  ));
}

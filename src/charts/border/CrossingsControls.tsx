import type { ControlsProps } from "#charts/chart.ts";
import { Segmented } from "#ui/Segmented.tsx";
import { borderMessages } from "./border.messages.ts";
import type { BorderModel } from "./border.model.ts";
import { SIZES, TRAFFIC, type BorderState } from "./border.params.ts";

type Props = ControlsProps<BorderState, BorderModel>;

/** Goods or travellers: what the finding is about. */
export function TrafficControl({ state, language, onChange }: Props) {
  const messages = borderMessages[language.locale].traffic;
  return (
    <Segmented
      label={messages.label}
      value={state.traffic}
      options={TRAFFIC.map((traffic) => ({ value: traffic, label: messages[traffic] }))}
      onChange={(traffic) => onChange({ traffic })}
    />
  );
}

/** What circles show besides: less asked for, so it stands under the map. */
export function SizeControl({ state, language, onChange }: Props) {
  const messages = borderMessages[language.locale].size;
  return (
    <Segmented
      label={messages.label}
      value={state.size}
      options={SIZES.map((size) => ({ value: size, label: messages[size] }))}
      onChange={(size) => onChange({ size })}
    />
  );
}

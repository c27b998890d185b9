import type { ControlsProps } from "#charts/chart.ts";
import { Segmented } from "#ui/Segmented.tsx";
import { borderMessages } from "./border.messages.ts";
import type { BorderModel } from "./border.model.ts";
import { SIZES, TRAFFIC, type BorderState } from "./border.params.ts";

/** Goods or travellers, and what circles show. */
export function CrossingsControls({ state, language, onChange }: ControlsProps<BorderState, BorderModel>) {
  const messages = borderMessages[language.locale];
  return (
    <>
      <Segmented
        label={messages.traffic.label}
        value={state.traffic}
        options={TRAFFIC.map((traffic) => ({ value: traffic, label: messages.traffic[traffic] }))}
        onChange={(traffic) => onChange({ traffic })}
      />
      <Segmented
        label={messages.size.label}
        value={state.size}
        options={SIZES.map((size) => ({ value: size, label: messages.size[size] }))}
        onChange={(size) => onChange({ size })}
      />
    </>
  );
}

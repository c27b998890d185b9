interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly className: string | undefined;
}

/** A line of text in a drawing, with a halo of the ground so that it reads over lines. */
export function Label({ x, y, text, anchor, className }: LabelProps) {
  return (
    <g textAnchor={anchor} className={className}>
      <text x={x} y={y} stroke="var(--ground)" strokeWidth={4} strokeLinejoin="round" paintOrder="stroke">
        {text}
      </text>
    </g>
  );
}

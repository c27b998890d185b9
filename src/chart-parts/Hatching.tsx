/** A pattern of slanted lines: how provisional values are filled. Stands in `<defs>`. */
export function Hatching({ id, className }: { readonly id: string; readonly className: string | undefined }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className={className} x1="0" x2="0" y1="0" y2="5" />
    </pattern>
  );
}

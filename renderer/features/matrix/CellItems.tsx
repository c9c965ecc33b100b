interface CellItemsProps {
  readonly items: readonly string[];
  readonly className: string | undefined;
}

/** What stands in one cell of a matrix, in its order; two items may say the same. */
export function CellItems({ items, className }: CellItemsProps) {
  return (
    <ul className={className}>
      {items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no id, and two may say the same
        <li key={`${at} ${item}`} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}

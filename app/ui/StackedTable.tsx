import type { ReactNode } from 'react';

export interface StackedTableProps {
  /** Says what the table is, where it has no caption and where it has to be scrolled. */
  readonly label: string;
  readonly caption?: ReactNode;
  /** Heads of the columns; the first is that of the rows' own heads. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly head: ReactNode;
    /** One for each column but the first; one that is undefined says nothing. */
    readonly cells: readonly ReactNode[];
  }[];
  readonly className?: string;
}

/**
 * A table whose rows stand by themselves on a narrow screen, each value under the head of its column. The roles are said, since a
 * browser may take them from a cell that is laid out as a block.
 */
export function StackedTable({ label, caption, columns, rows, className = '' }: StackedTableProps): ReactNode {
  return (
    <div className="kap-scroll" role="group" aria-label={label} tabIndex={0}>
      <table className={`kap-table kap-stacked ${className}`} role="table">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, head, cells }) => (
            <tr key={key} role="row">
              <th scope="row" role="rowheader">
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} role="cell" data-label={columns[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

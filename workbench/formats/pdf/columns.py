"""The order in which the lines of a page are read, where they are drawn across columns or in cells."""

from statistics import median

from workbench.formats.pdf.line import Line

_PROSE = 18
"""Characters that half of the lines on both sides of a gap have, where it parts columns and not cells."""

_ROWS = 3
"""A gap in fewer rows than this is no gutter."""


def in_order(lines: list[Line]) -> list[Line]:
    """The lines column by column; the cells of a table joined to its rows."""
    parted = [number for number, line in enumerate(lines) if line.after_gap]
    if not parted:
        return lines
    sides = [lines[number - 1] for number in parted] + [lines[number] for number in parted]
    gutters = _gutters(lines, parted) if median(len(side.text) for side in sides) >= _PROSE else []
    return _by_columns(lines, gutters) if gutters else _rows(lines)


def _gutters(lines: list[Line], parted: list[int]) -> list[float]:
    """The middles of the gaps that rows have in common, from left to right."""
    found: list[tuple[float, float, int]] = []
    for number in parted:
        start, end = lines[number - 1].right, lines[number].left
        for place, (low, high, rows) in enumerate(found):
            if start < high and end > low:
                found[place] = (max(start, low), min(end, high), rows + 1)
                break
        else:
            found.append((start, end, 1))
    return sorted((low + high) / 2 for low, high, rows in found if rows >= _ROWS)


def _by_columns(lines: list[Line], gutters: list[float]) -> list[Line]:
    """Band by band, each closed by a line that runs across a gutter: its columns from left to right."""
    ordered: list[Line] = []
    columns: list[list[Line]] = [[] for _ in range(len(gutters) + 1)]
    for line in sorted(lines, key=lambda one: (-one.top, one.left)):
        line.after_gap = False
        if any(line.left < gutter < line.right for gutter in gutters):
            for column in columns:
                ordered.extend(column)
                column.clear()
            ordered.append(line)
        else:
            columns[sum(gutter < line.left for gutter in gutters)].append(line)
    return ordered + [line for column in columns for line in column]


def _rows(lines: list[Line]) -> list[Line]:
    """Each row in one line, a tab between its cells."""
    rows: list[Line] = []
    for line in lines:
        if line.after_gap and rows:
            rows[-1].extend(line, "\t")
            rows[-1].after_gap = True
        else:
            line.after_gap = False
            rows.append(line)
    return rows

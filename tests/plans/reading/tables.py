"""Whole documents of a table for the tests: cells parted by bars in, the rows read out as short lines."""

from collections.abc import Mapping
from datetime import date

from plans.reading.read import read_file
from plans.reading.reading import Reading

TODAY = date(2026, 11, 1)


def reading_of(source: str, name: str = "a.txt", answers: Mapping[str, str] | None = None) -> Reading:
    """The document read; "|" parts cells as a tab does."""
    lines = [line.strip() for line in source.strip().split("\n")]
    text = "\n".join("\t".join(cell.strip() for cell in line.split("|")) for line in lines)
    return read_file(text.encode(), name, today=TODAY, answers=answers)


def rows_of(reading: Reading) -> list[str]:
    """Each row in short: who, the day, the time, and the kind if it is no meeting."""
    return [
        " ".join(
            filter(
                None,
                (
                    "+".join(row.bodies) or "–",
                    str(row.when or "–"),
                    str(row.time or ""),
                    "" if row.kind.value == "meeting" else row.kind.value,
                ),
            )
        )
        for row in reading.rows
    ]


def asked(reading: Reading) -> list[str]:
    """Why each doubt is one."""
    return [doubt.because for doubt in reading.doubts]

"""Swedish: all words of the reports."""

from reports.swedish.answers import ANSWERS
from reports.swedish.asking import CHANGES
from reports.swedish.busy import BUSY
from reports.swedish.catalogue import CATALOGUE
from reports.swedish.chains import LOST, STEPS, TIES
from reports.swedish.comparing import COMPARING
from reports.swedish.days import DAYS
from reports.swedish.demands import DEMANDS
from reports.swedish.document import COLLECTED, DOCUMENT
from reports.swedish.faults import FAULTS
from reports.swedish.grammar import GRAMMAR
from reports.swedish.labels import COUNTED, LABELS, LEVELS, SEVERITIES
from reports.swedish.law import LAW
from reports.swedish.like import LIKE
from reports.swedish.meetings import MEETINGS
from reports.swedish.people import PEOPLE
from reports.swedish.reading import READING
from reports.swedish.rolling import ROLLING
from reports.swedish.rules import EXPLAINED, RULE_NAMES
from reports.swedish.spans import SPANS
from reports.swedish.suggesting import SUGGESTING
from reports.swedish.sweep import SWEEP
from reports.swedish.wall import WALL
from reports.words import Words

SWEDISH = Words(
    grammar=GRAMMAR,
    rules=RULE_NAMES,
    explained=EXPLAINED,
    severities=SEVERITIES,
    counted=COUNTED,
    levels=LEVELS,
    findings={**DAYS, **MEETINGS, **PEOPLE, **LAW, **DOCUMENT},
    demands=DEMANDS,
    collected=COLLECTED,
    changes=CHANGES,
    ties=TIES,
    lost=LOST,
    problems=FAULTS,
    reading=READING,
    labels={
        **LABELS,
        **SWEEP,
        **ANSWERS,
        **STEPS,
        **SPANS,
        **COMPARING,
        **LIKE,
        **SUGGESTING,
        **ROLLING,
        **CATALOGUE,
        **WALL,
        **BUSY,
    },
)

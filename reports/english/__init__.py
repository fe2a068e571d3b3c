"""English: all words of the reports."""

from reports.english.answers import ANSWERS
from reports.english.asking import CHANGES
from reports.english.busy import BUSY
from reports.english.catalogue import CATALOGUE
from reports.english.chains import LOST, STEPS, TIES
from reports.english.comparing import COMPARING
from reports.english.days import DAYS
from reports.english.demands import DEMANDS
from reports.english.document import COLLECTED, DOCUMENT
from reports.english.faults import FAULTS
from reports.english.grammar import GRAMMAR
from reports.english.labels import COUNTED, LABELS, LEVELS, SEVERITIES
from reports.english.law import LAW
from reports.english.like import LIKE
from reports.english.meetings import MEETINGS
from reports.english.people import PEOPLE
from reports.english.reading import READING
from reports.english.rolling import ROLLING
from reports.english.rules import EXPLAINED, RULE_NAMES
from reports.english.spans import SPANS
from reports.english.suggesting import SUGGESTING
from reports.english.sweep import SWEEP
from reports.english.wall import WALL
from reports.words import Words

ENGLISH = Words(
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

"""A small plan and a schedule for it that together break every rule once: the examples of the rules' pages."""

from datetime import date
from functools import cache

from constraints.check import check
from constraints.rule import Breach
from plans.files import parse_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot

_TEXT = """
title: Ett exempel
table: {columns: [Datum, Vad, Vem], date: Datum, title: Vad, participants: [Vem]}
calendar:
  closed: [{name: Sportlov, days: 2027-03-01..2027-03-05}]
bodies:
  KF: {name: Kommunfullmäktige, kind: council, notice: 7 days, meets: FREQ=MONTHLY;BYDAY=-1MO}
  KS: {name: Kommunstyrelsen, kind: board, spacing: 2 weeks}
  KSAU: {name: Arbetsutskottet, kind: subcommittee, part_of: [KS]}
  KSO: {name: Kommunstyrelsens ordförande, kind: person, part_of: [KSAU, KS]}
  SAL: {name: Sessionssalen, kind: room, per_day: 1}
  BUN: {name: Barn- och utbildningsnämnden, kind: committee}
  CSG: {name: Central samverkansgrupp, kind: unions}
  EKO: {name: Ekonomiavdelningen, kind: office}
phases:
  ram: {name: Ramar, days: 2027-04-01..2027-05-31}
activities:
  genomgang: {title: Genomgång av förslaget, date: 2027-01-09, bodies: [EKO]}
  trettonhelg: {title: Uppstart, date: 2027-01-06, bodies: [EKO]}
  skartorsdag: {title: Dialog med nämnderna, date: 2027-03-25, bodies: [EKO]}
  klamdag: {title: Lägesmöte, date: 2027-05-07, bodies: [EKO]}
  lov: {title: Budgetdag, date: 2027-03-03, bodies: [EKO]}
  ordforande: {title: Möte med ordföranden, date: 2027-04-14, bodies: [KSO], time: 09:00-11:00}
  ksau: {title: Arbetsutskottets förslag, date: 2027-04-14, bodies: [KSAU], time: 10:00-12:00, kind: decision,
         matter: budget, step: decision}
  gruppledare: {title: Samtal om ramarna, date: 2027-04-15, bodies: [KSO]}
  beredning: {title: Beredningsmöte, date: 2027-04-15, bodies: [KSO, EKO], time: 13:00-15:00}
  avstamning: {title: Avstämning, between: 2027-04-12..2027-04-16, date: 2027-04-13, bodies: [EKO]}
  delar: {title: Delårsrapport, kind: decision, date: 2027-11-09, bodies: [BUN],
          latest: {date: 2027-10-31, because: Rapporten lämnas inom två månader, law: KL 11 kap. 16 §}}
  bokslut: {title: Beslut om bokslut, kind: decision, status: decided, date: 2027-03-16, bodies: [BUN]}
  internbudget: {title: Internbudget, kind: decision, date: 2027-03-23, bodies: [BUN]}
  verksamhetsplan: {title: Verksamhetsplan, kind: decision, date: 2027-03-31, bodies: [BUN]}
  arbete: {title: Arbete med ramarna, kind: work, date: 2027-06-07..2027-06-18, phase: ram, bodies: [EKO]}
  veckodag: {title: Presentation, date: 2027-06-08, weekday: mon, week: 22, bodies: [EKO]}
  underlag: {title: Underlag till styrelsen, kind: deadline, date: 2027-06-09, bodies: [EKO]}
  ks-info: {title: Information till KS, date: 2027-06-03, bodies: [KS], time: 13:00-16:00}
  ks-budget: {title: Budgetförslag KS, kind: decision, date: 2027-06-10, bodies: [KS, SAL], time: 13:00-16:00,
              matter: budget, step: proposal}
  ks-skatt: {title: Skattesats KS, kind: meeting, date: 2027-06-10, bodies: [KS, SAL], time: 17:00-18:00}
  csg: {title: Förhandling, date: 2027-06-10, bodies: [CSG], matter: budget}
  kf-budget: {title: Budget KF, kind: decision, date: 2027-06-15, bodies: [KF], matter: budget}
  kf-taxa: {title: Taxor KF, kind: decision, date: 2027-06-28, bodies: [KF]}
  osaker: {title: Informationsmöte, date: 2027-09-14?, bodies: [EKO], source: {raw: 14 sept}}
  odaterad: {title: Uppföljning, kind: work, date: 2027-10, bodies: [EKO]}
  ingen: {title: Årets planeringsdag (valår), date: 2027-09-02}
  kopia: {title: Ledningsmöte, date: 2027-09-20, bodies: [EKO], columns: {Vem: "-"}}
  kopia-2: {title: Ledningsmöte, date: 2027-09-27, bodies: [EKO], columns: {Vem: "-"}}
dependencies:
  - {first: underlag, then: kf-budget, papers: true, because: Underlaget går ut med kallelsen}
  - {first: ks-budget, then: kf-budget, at_least: 7 days, because: Fullmäktige räknar med en vecka}
absences:
  - {body: KSO, days: 2027-04-12..2027-04-15, because: semester}
"""

_MOVED = {
    "avstamning": (date(2027, 4, 19), date(2027, 4, 19)),
    "bokslut": (date(2027, 3, 17), date(2027, 3, 17)),
    "arbete": (date(2027, 6, 7), date(2027, 6, 16)),
}


@cache
def example_breaches() -> tuple[Plan, dict[str, Breach]]:
    """The plan, and the first breach of each rule in it."""
    plan = parse_plan(_TEXT).plan
    moved = {key: Slot(start, end, plan.hours(key)) for key, (start, end) in _MOVED.items()}
    found: dict[str, Breach] = {}
    for finding in check(plan, Schedule({**plan.schedule, **moved})):
        found.setdefault(finding.rule, finding.breach)
    return plan, found

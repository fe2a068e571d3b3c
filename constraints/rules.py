"""Every rule, in the order in which a reader meets them: days, bounds, orders, bodies, people, law, document."""

from constraints.absence import AbsenceRule
from constraints.annual_report import AnnualReport
from constraints.annual_report_first import AnnualReportFirst
from constraints.board_before import BoardBefore
from constraints.board_first import BoardFirst
from constraints.body_twice import BodyTwice
from constraints.break_time import BreakTime
from constraints.bridge_day import BridgeDay
from constraints.budget_decision import BudgetDecision
from constraints.budget_proposal import BudgetProposal
from constraints.closed import ClosedPeriod
from constraints.committee_final import CommitteeFinal
from constraints.council_call import CouncilCall
from constraints.discharge import Discharge
from constraints.document import (
    ElectionYear,
    NoParticipants,
    NoYear,
    RepeatedText,
    RowOrder,
    Uncertain,
    Undated,
    UnstatedBody,
)
from constraints.eve import Eve
from constraints.evenings import Evenings
from constraints.fixed import Fixed
from constraints.holiday import Holiday
from constraints.interim_report import InterimReport
from constraints.latest import LatestDate
from constraints.length import Length
from constraints.new_council import NewCouncil
from constraints.notice import Notice
from constraints.overlap import Overlap, OverlapUnknown
from constraints.pattern import Pattern
from constraints.per_day import PerDay
from constraints.person_twice import PersonTwice, PersonTwiceUnknown
from constraints.phase import PhaseRule
from constraints.precedence import Precedence
from constraints.proposal_public import ProposalPublic
from constraints.quorum import MembersAway, Quorum
from constraints.room_size import RoomSize
from constraints.rule import Rule
from constraints.spacing import Spacing
from constraints.stated_day import StatedDay
from constraints.unions_first import UnionsFirst
from constraints.unions_same_day import UnionsSameDay
from constraints.usual_weekday import UsualWeekday
from constraints.weekend import Weekend
from constraints.window import Window

RULES: tuple[Rule, ...] = (
    Weekend(),
    Holiday(),
    Eve(),
    BridgeDay(),
    ClosedPeriod(),
    AbsenceRule(),
    Window(),
    LatestDate(),
    Fixed(),
    Length(),
    PhaseRule(),
    StatedDay(),
    Precedence(),
    Notice(),
    BodyTwice(),
    Overlap(),
    OverlapUnknown(),
    Spacing(),
    PerDay(),
    Pattern(),
    UsualWeekday(),
    PersonTwice(),
    PersonTwiceUnknown(),
    BreakTime(),
    Evenings(),
    Quorum(),
    MembersAway(),
    RoomSize(),
    BoardFirst(),
    BoardBefore(),
    UnionsFirst(),
    UnionsSameDay(),
    CommitteeFinal(),
    BudgetProposal(),
    BudgetDecision(),
    NewCouncil(),
    ProposalPublic(),
    CouncilCall(),
    AnnualReport(),
    AnnualReportFirst(),
    Discharge(),
    InterimReport(),
    Uncertain(),
    Undated(),
    RowOrder(),
    NoYear(),
    NoParticipants(),
    UnstatedBody(),
    RepeatedText(),
    ElectionYear(),
)

BY_CODE = {rule.code: rule for rule in RULES}

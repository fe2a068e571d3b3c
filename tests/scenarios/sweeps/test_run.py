import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from plans.faults import PlanError
from scenarios.sweeps.executors import Crew, in_process, processes
from scenarios.sweeps.question import Question, Source
from scenarios.sweeps.row import Row
from scenarios.sweeps.run import WorkersLost, run
from scenarios.sweeps.work import Work
from tests.scenarios.sweeps.making import alone, dying, in_order, kf_days, slowly, stumbling, timeless


def expected() -> list[Row]:
    with in_process() as crew:
        return in_order(kf_days(), crew)


def test_the_rows_are_the_same_on_every_executor() -> None:
    rows = expected()
    assert {row.status for row in rows} == {"optimal", "infeasible"}
    for jobs in (1, 2):
        with processes(jobs) as crew:
            assert in_order(kf_days(), crew) == rows
    with ThreadPoolExecutor(3) as executor:
        assert in_order(kf_days(), Crew(executor, ahead=6)) == rows


def test_one_question_that_fails_becomes_a_row_and_the_others_are_answered() -> None:
    with processes(2) as crew:
        rows = in_order(kf_days(), crew, stumbling)
    failed = [row for row in rows if row.status == "error"]
    assert [(row.question, row.error) for row in failed] == [("kf=2023-05-10", "ZeroDivisionError: den tionde")]
    assert [row for row in rows if row.status != "error"] == [
        row for row in expected() if row.question != "kf=2023-05-10"
    ]


def test_an_error_is_told_as_the_work_says() -> None:
    with in_process() as crew:
        rows = dict(run(kf_days(), Work(stumbling, tell=lambda error: f"fel: {error}"), crew))
    assert [row.error for row in rows.values() if row.error] == ["fel: den tionde"]


def test_a_plan_that_cannot_be_read_becomes_a_row() -> None:
    question = Question("a.yaml", Source("a.yaml", "title: [a"))
    with in_process() as crew:
        (row,) = in_order([question, *kf_days()], crew)[:1]
    assert row.status == "error"
    assert "yaml_syntax" in str(row.error)


def test_a_worker_that_is_killed_is_told_and_what_was_done_has_come() -> None:
    rows: list[Row] = []
    with processes(1) as crew, pytest.raises(WorkersLost) as caught:
        rows.extend(timeless(row) for _, row in run(kf_days(), Work(dying), crew))
    assert caught.value.problems[0].fault.code == "workers_lost"
    assert rows
    assert rows == expected()[: len(rows)]


def test_work_that_cannot_be_sent_is_told_and_no_worker_waits_for_it() -> None:
    with processes(1) as crew, pytest.raises(PlanError) as caught:
        list(run(kf_days(), Work(lambda plan, changes: alone(plan, changes)), crew))
    assert caught.value.problems[0].fault.code == "workers_unfit"
    assert "pickle" in caught.value.problems[0].fault.facts["why"]


def test_no_more_chunks_are_out_than_the_crew_takes() -> None:
    lock, out, most = threading.Lock(), 0, 0

    class Counting(ThreadPoolExecutor):
        def submit(self, *arguments, **named):  # type: ignore[no-untyped-def]
            nonlocal out, most
            with lock:
                out += 1
                most = max(most, out)
            future = super().submit(*arguments, **named)
            future.add_done_callback(gone)
            return future

    def gone(_: object) -> None:
        nonlocal out
        with lock:
            out -= 1

    with Counting(2) as executor:
        assert len(in_order(kf_days(), Crew(executor, ahead=3))) == len(kf_days())
    assert 1 <= most <= 3


def test_after_a_stop_only_what_is_out_may_still_come() -> None:
    for crew_of in (in_process, partial(processes, 2)):
        rows: list[Row] = []
        with crew_of() as crew:
            for _, row in run(kf_days(), Work(slowly), crew, lambda: len(rows) > 5):  # noqa: B023
                rows.append(row)
        assert 5 < len(rows) < len(kf_days())


def test_the_processes_are_gone_after_the_block_even_if_they_are_at_work() -> None:
    with processes(2) as crew:
        pids = {crew.executor.submit(os.getpid).result() for _ in range(20)}
        crew.executor.submit(time.sleep, 600)
    assert pids
    assert all(is_gone(pid) for pid in pids)


def is_gone(pid: int) -> bool:
    """Whether the process ends within a minute."""
    for _ in range(6000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False

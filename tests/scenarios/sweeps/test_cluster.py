"""A sweep on a real Dask cluster of processes on this machine."""

import sys
from collections.abc import Iterator

import pytest
from distributed import LocalCluster

from plans.faults import PlanError
from scenarios.sweeps import cluster as clusters
from scenarios.sweeps.cluster import cluster
from scenarios.sweeps.executors import in_process
from scenarios.sweeps.row import Row
from scenarios.sweeps.run import WorkersLost, run
from scenarios.sweeps.work import Work
from tests.scenarios.sweeps.making import dying, in_order, kf_days, slowly, stumbling, timeless


@pytest.fixture(scope="module")
def workers() -> Iterator[LocalCluster]:
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0") as local:
        yield local


def refusal(address: str) -> str:
    with pytest.raises(PlanError) as caught, cluster(address):
        pass
    (problem,) = caught.value.problems
    assert problem.file == "--cluster"
    return problem.fault.code


def test_the_rows_are_those_of_one_process(workers: LocalCluster) -> None:
    with in_process() as crew:
        alone_here, failing_here = in_order(kf_days(), crew), in_order(kf_days(), crew, stumbling)
    with cluster(workers.scheduler_address) as crew:
        assert in_order(kf_days(), crew) == alone_here
        assert in_order(kf_days(), crew, stumbling) == failing_here


def test_a_stopped_sweep_leaves_the_cluster_to_the_next(workers: LocalCluster) -> None:
    rows: list[Row] = []
    with cluster(workers.scheduler_address) as crew:
        for _, row in run(kf_days(), Work(slowly), crew, lambda: len(rows) > 3):
            rows.append(row)
    assert 3 < len(rows) < len(kf_days())
    with cluster(workers.scheduler_address) as crew:
        assert len(in_order(kf_days(), crew)) == len(kf_days())


def test_a_question_that_kills_its_workers_is_told_and_what_was_done_has_come() -> None:
    rows: list[Row] = []
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=True, dashboard_address=":0") as local:
        local.scheduler.allowed_failures = 0
        with cluster(local.scheduler_address) as crew, pytest.raises(WorkersLost) as caught:
            rows.extend(timeless(row) for _, row in run(kf_days(), Work(dying), crew))
    assert caught.value.problems[0].fault.code == "workers_lost", caught.value.problems
    assert rows


def test_a_scheduler_that_does_not_answer_or_has_no_workers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "_ANSWERS_WITHIN", "500ms")
    assert refusal("tcp://127.0.0.1:9") == "no_cluster"
    assert refusal("ingen adress") == "no_cluster"
    with LocalCluster(n_workers=0, dashboard_address=":0") as local:
        assert refusal(local.scheduler_address) == "cluster_without_workers"


def test_a_worker_of_another_version_is_told(workers: LocalCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "own_version", lambda: "99")
    assert refusal(workers.scheduler_address) == "worker_of_other_version"


def test_a_worker_without_tidplan_is_told(workers: LocalCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "own_version", lambda: "99")
    monkeypatch.setattr(clusters, "_PACKAGE", "tidplan-som-inte-finns")
    assert refusal(workers.scheduler_address) == "worker_without_tidplan"


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert refusal("tcp://127.0.0.1:8786") == "cluster_missing"

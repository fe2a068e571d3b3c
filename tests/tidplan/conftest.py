import pytest

from tests.tidplan.running import Runner


@pytest.fixture
def tidplan(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Runner:
    return Runner(monkeypatch, capsys)

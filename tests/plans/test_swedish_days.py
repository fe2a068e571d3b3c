import importlib.machinery
import importlib.util
from pathlib import Path

from plans.when import YEARS

ROOT = Path(__file__).parents[2]


def test_the_table_of_days_is_what_the_holidays_package_says() -> None:
    loader = importlib.machinery.SourceFileLoader("make_holidays", str(ROOT / "scripts" / "holidays"))
    spec = importlib.util.spec_from_loader("make_holidays", loader)
    assert spec is not None
    script = importlib.util.module_from_spec(spec)
    loader.exec_module(script)
    made = "".join(f"{','.join(row)}\n" for row in script.rows())
    assert made == (ROOT / "plans" / "swedish_days.csv").read_text(encoding="utf-8")
    assert f"{YEARS[-1] + 1}-12-26,free" in made

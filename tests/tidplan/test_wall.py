"""`tidplan wall`, as people run it."""

from pathlib import Path

from PIL import Image

from tests.tidplan.running import EXAMPLES, Runner

PLAN = EXAMPLES / "mal-och-budget-2017.yaml"


def test_a_wall_calendar_is_drawn_and_its_file_is_told(tidplan: Runner, tmp_path: Path) -> None:
    target = tmp_path / "vägg.png"
    ran = tidplan("wall", PLAN, "-o", target)
    assert (ran.status, ran.err, ran.out) == (0, "", f"Väggkalendern är ritad: {target}\n")
    with Image.open(target) as picture:
        assert picture.width == 2340


def test_a_file_that_is_no_picture_is_refused_before_it_is_drawn(tidplan: Runner, tmp_path: Path) -> None:
    ran = tidplan("wall", PLAN, "-o", tmp_path / "vägg.docx")
    assert ran.status == 2
    assert "Det filslaget går inte att rita" in ran.err


def test_a_folder_that_is_not_there_is_told(tidplan: Runner, tmp_path: Path) -> None:
    ran = tidplan("wall", PLAN, "-o", tmp_path / "nej" / "vägg.pdf")
    assert ran.status == 2
    assert "nej" in ran.err


def test_a_plan_without_days_has_nothing_to_draw(tidplan: Runner, tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("title: T\nactivities: {ks: {title: KS}}\n", encoding="utf-8")
    ran = tidplan("wall", plan, "-o", tmp_path / "vägg.pdf")
    assert ran.status == 2
    assert "Lägg ut dem först" in ran.err
    assert not (tmp_path / "vägg.pdf").exists()

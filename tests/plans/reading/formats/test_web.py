"""Saved web pages."""

from plans.reading.document import Document, Merged, Table
from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import cells, paragraphs, tables, texts


def read(body: str) -> Document:
    return document_of(
        f"<!DOCTYPE html><html><head><title>Plan &amp; tid</title></head><body>{body}</body>".encode()
    )


def test_headings_lists_and_lines() -> None:
    document = read(
        "<h1>Tidplan\n <b>2024</b></h1><p>rad ett<br>rad&nbsp;två<br><br>rad tre<ul><li>ett<li><p>två</p>"
        "<ul><li>inre</ul></ul><div>• skriven punkt<div>sist</div></div>"
    )
    assert document.title == "Plan & tid"
    assert [(p.text, p.heading, p.bullet) for p in paragraphs(document)] == [
        ("Tidplan 2024", 1, False), ("rad ett", 0, False), ("rad två", 0, False), ("rad tre", 0, False),
        ("ett", 0, True), ("två", 0, True), ("inre", 0, True), ("skriven punkt", 0, True), ("sist", 0, False),
    ]  # fmt: skip
    assert [place.line for place in document.lines()] == list(range(1, 11))


def test_scripts_ways_around_the_site_and_hidden_parts_are_no_text() -> None:
    document = read(
        "<header>Kommunen</header><nav>Meny</nav><script>x</script><style>y</style><p hidden>a</p>"
        "<p style='display: none'>b</p><div role=search>c</div><aside>d</aside><p>KS 5 maj</p>"
        "<footer>Kontakt</footer>"
    )
    assert texts(document) == ["KS 5 maj"]


def test_the_main_part_of_a_page_is_what_it_is_about() -> None:
    assert texts(read("<p>Nyheter</p><main><p>KS sammanträder 5 maj</p></main>")) == ["KS sammanträder 5 maj"]
    assert texts(read("<main>o</main><p>En lång text som sidan i själva verket handlar om</p>"))[-1].startswith(
        "En lång"
    )


def test_cells_that_cover_rows_and_columns() -> None:
    document = read(
        "<table><caption>Våren</caption><thead><tr><th>Datum<th>Vad<th>Vem</thead>"
        "<tr><td rowspan=2>5 maj<td colspan=2>KS<tr><td>KF<td>alla<tr><td colspan=3>Sommar</table>"
    )
    assert texts(document) == ["Våren"]
    assert [[(cell.text, cell.merged) for cell in row] for row in cells(document)] == [
        [("Datum", None), ("Vad", None), ("Vem", None)],
        [("5 maj", None), ("KS", None), ("KS", Merged.LEFT)],
        [("5 maj", Merged.ABOVE), ("KF", None), ("alla", None)],
        [("Sommar", None), ("Sommar", Merged.LEFT), ("Sommar", Merged.LEFT)],
    ]
    table = document.blocks[-1]
    assert isinstance(table, Table)
    assert [row.header for row in table.rows] == [True, False, False, False]


def test_tables_that_only_put_things_in_place_are_read_as_what_is_in_them() -> None:
    inner = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
    assert tables(read(f"<table><tr><td>vänster<td>{inner}</table>")) == [[["a", "b"], ["c", "d"]]]
    assert tables(read(f"<table><tr><td>1<td>2<tr><td>3<td>{inner}</table>")) == [
        [["1", "2"], ["3", ""]],
        [["a", "b"], ["c", "d"]],
    ]
    assert tables(read("<table role=presentation><tr><td>1<td>2</table>")) == []


def test_crossed_out_and_raised_words() -> None:
    document = read(
        "<table><tr><td><s>5 maj</s> 7 maj<td><span style='text-decoration: line-through'>KS</span></table>"
    )
    (row,) = cells(document)
    assert [(cell.text, cell.crossed, cell.struck) for cell in row] == [
        ("7 maj", "5 maj", False),
        ("KS", "", True),
    ]
    assert texts(read("<p>kl 13<sup>00</sup> maj 2024<sup>1</sup></p>")) == ["kl 13.00 maj 2024[1]"]


def test_an_empty_row_parts_two_tables_as_in_a_sheet() -> None:
    plan = "<tr><th>Tid<th>Aktivitet<th><tr><td>5 maj<td>Dialog<td>"
    phases = "<tr><td>Dialog<td>Beredning<td>Beslut<tr><td>2/12 – 25/1<td>7/4 – 29/5<td>30/5 – 16/6"
    document = read(f"<table>{plan}<tr><td><td><td>{phases}</table>")
    assert tables(document) == [
        [["Tid", "Aktivitet"], ["5 maj", "Dialog"]],
        [["Dialog", "Beredning", "Beslut"], ["2/12 – 25/1", "7/4 – 29/5", "30/5 – 16/6"]],
    ]
    rows = [row for block in document.blocks if isinstance(block, Table) for row in block.rows]
    assert [(row.place.line, row.header) for row in rows] == [(1, True), (2, False), (4, False), (5, False)]


def test_what_cells_and_rows_are_filled_with() -> None:
    document = read(
        "<table><tr><td style='color: blue; background-color: #FFC7CE'>5 maj<td bgcolor=yellow>KS"
        "<td style='background: rgb(0, 176, 80)'>KF<td style='background-color: inherit'>a<td bgcolor=white>b"
        "<tr bgcolor='#ff0'><td>7 maj<td bgcolor=red>KS<td style='background-image: url(a.png)'>KF</table>"
    )
    assert [[cell.colour for cell in row] for row in cells(document)] == [
        ["ffc7ce", "ffff00", "00b050", "", ""],
        ["ffff00", "ff0000", "ffff00", "", ""],
    ]


def test_a_page_nested_very_deeply_is_no_trouble() -> None:
    assert "KS" in " ".join(texts(read("<p>KS</p>" + "<div>" * 5000 + "djupt" + "</div>" * 5000)))


def test_a_page_in_the_encoding_of_windows() -> None:
    page = "<?xml version='1.0' encoding='windows-1252'?><html><meta charset=windows-1252><p>Mål – å</p></html>"
    assert texts(document_of(page.encode("cp1252"))) == ["Mål – å"]


def test_what_a_reader_unfolds_is_read_under_the_words_that_open_it() -> None:
    document = read(
        "<main><button>Skriv ut</button><h2>2027</h2>"
        '<h3><button aria-expanded="false">KF</button></h3><div hidden><p>25 januari</p></div>'
        '<h3><button aria-controls="b">KS</button></h3><p>Start kl. 9</p>'
        '<div id="b" style="display:none">13 maj</div>'
        '<button aria-expanded="false">BUN</button><div aria-hidden="true">14 maj</div>'
        "<details><summary>SN</summary><p>15 maj</p></details><div hidden>lånas ut</div></main>"
    )
    assert [(p.text, p.heading) for p in paragraphs(document)] == [
        ("2027", 2), ("KF", 3), ("25 januari", 0), ("KS", 3), ("Start kl. 9", 0), ("13 maj", 0), ("BUN", 6),
        ("14 maj", 0), ("SN", 0), ("15 maj", 0),
    ]  # fmt: skip


def test_what_stands_on_a_tab_is_read_under_the_words_of_the_tab() -> None:
    document = read(
        '<div role="tablist"><button role="tab" id="t1" aria-selected="true">2026</button>'
        '<button role="tab" id="t2" aria-controls="p2">2027</button></div>'
        '<div role="tabpanel" aria-labelledby="t1"><h3>KF</h3><p>5 maj</p></div>'
        '<div role="tabpanel" aria-labelledby="t2" id="p2" hidden><h3>KF</h3><p>4 maj</p></div>'
        '<div role="tabpanel" aria-labelledby="t3" hidden>Sist</div>'
    )
    assert [(p.text, p.heading) for p in paragraphs(document)] == [
        ("2026", 2), ("KF", 3), ("5 maj", 0), ("2027", 2), ("KF", 3), ("4 maj", 0), ("Sist", 0),
    ]  # fmt: skip

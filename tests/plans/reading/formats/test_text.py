"""Text, pasted or in a file: where tables begin and end, headings, lists and marks."""

from plans.reading.document import Document, Paragraph, Table
from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import cells, paragraphs, tables, texts


def read(text: str, name: str | None = None) -> Document:
    return document_of(text.encode(), name)


def test_lines_are_those_of_the_file_whatever_ends_them() -> None:
    for end in ("\n", "\r\n", "\r"):
        document = read(end.join(["Tidplan", "", "Datum\tVad", "5 maj\tKS"]))
        assert [place.line for place in document.lines()] == [1, 2, 3, 4]


def test_an_empty_line_parts_two_tables_and_is_kept() -> None:
    document = read("a\tb\n1\t2\n\n\t3\n")
    assert [type(block) for block in document.blocks] == [Table, Paragraph, Table]
    assert tables(document) == [[["a", "b"], ["1", "2"]], [["", "3"]]]


def test_short_rows_are_filled_up_and_a_wider_table_is_another() -> None:
    assert tables(read("a\tb\tc\n1\t2\n")) == [[["a", "b", "c"], ["1", "2", ""]]]
    assert tables(read("a\tb\n1\t2\nx\ty\tz\n1\t2\t3\n")) == [
        [["a", "b"], ["1", "2"]],
        [["x", "y", "z"], ["1", "2", "3"]],
    ]


def test_a_single_row_with_tabs_is_a_table_but_indented_text_is_none() -> None:
    assert tables(read("Text\n5 maj\tKS\nmera")) == [[["5 maj", "KS"]]]
    assert tables(read("Text\n\tindragen\n\tigen")) == []


def test_lists_made_with_tabs_are_lists() -> None:
    document = read("•\tförsta\n•\tandra\n\n1.\tett\n2.\ttvå\n")
    assert tables(document) == []
    assert [(p.text, p.bullet) for p in paragraphs(document)] == [
        ("första", True), ("andra", True), ("1. ett", False), ("2. två", False),
    ]  # fmt: skip


def test_days_without_a_second_cell_are_rows_among_those_with_one() -> None:
    (table,) = tables(read("JANUARI\n\nto 1\nfr 2\tNyår\nlö 3\nsö 4\tx\tv. 1\nmå 5\n\nslut"))
    assert table == [
        ["to 1", "", ""],
        ["fr 2", "Nyår", ""],
        ["lö 3", "", ""],
        ["sö 4", "x", "v. 1"],
        ["må 5", "", ""],
    ]


def test_a_copied_cell_with_line_breaks_is_one_cell() -> None:
    document = read('Datum\tVad\n5 maj\t"KS\noch ""KF"""\n6 maj\t"KS"\n7 maj\t"ej slut\n')
    assert tables(document) == [
        [["Datum", "Vad"], ["5 maj", 'KS\noch "KF"'], ["6 maj", '"KS"'], ["7 maj", '"ej slut']]
    ]
    assert [place.line for place in document.lines()] == [1, 2, 4, 5]


def test_headings() -> None:
    document = read("TIDPLAN 2024\n\n## Våren\nHösten\n------\nVintern\n===\nKF OCH KS\n")
    assert [(p.text, p.heading) for p in paragraphs(document)] == [
        ("TIDPLAN 2024", 1), ("Våren", 2), ("Hösten", 2), ("Vintern", 1), ("KF OCH KS", 0),
    ]  # fmt: skip
    assert len(list(document.lines())) == 8


def test_lists_and_what_only_looks_like_one() -> None:
    document = read("- 5 maj\n• 6 maj\n* 7 maj\n– 8 maj\ne 9 maj\n-10 grader\n12-13 maj\n")
    assert [p.bullet for p in paragraphs(document)] == [True, True, True, True, False, False, False]
    assert texts(document)[0] == "5 maj"


def test_a_star_is_the_mark_of_a_note_where_words_refer_to_it() -> None:
    assert texts(read("KF\t25*\n\n* extra möte\n")) == ["* extra möte"]


def test_tags_are_no_words_even_where_they_do_not_pair() -> None:
    document = read("<i>Datum</i>\t<b>Vad</b>\n<i>5 maj\tKS<br>KF</i>\n<u>rad</u> 3 < 4\n")
    assert tables(document) == [[["Datum", "Vad"], ["5 maj", "KS\nKF"]]]
    assert texts(document) == ["rad 3 < 4"]


def test_crossed_out_words() -> None:
    (row,) = cells(read("<s>5 maj</s> 7 maj\t<del>KS</del>\n"))
    assert [(cell.text, cell.crossed, cell.struck) for cell in row] == [
        ("7 maj", "5 maj", False),
        ("KS", "", True),
    ]


def test_markdown() -> None:
    document = read("# Plan\n\n| **Datum** | Vad |\n|---|:--|\n| ~~5~~ 7 maj | [KS](http://x) \\| *KF*<br>KSO |\n")
    assert document.format == "md"
    heading, rule, row = cells(document)
    assert [cell.text for cell in heading + rule] == ["Datum", "Vad", "", ""]
    assert [cell.text for cell in row] == ["7 maj", "KS | KF\nKSO"]
    assert row[0].crossed == "5"
    table = document.blocks[-1]
    assert isinstance(table, Table)
    assert [row.header for row in table.rows] == [True, False, False]


def test_pipes_without_a_rule_make_a_table_where_they_are_even() -> None:
    assert tables(read("Datum | Vad\n5 maj | KS\n")) == [[["Datum", "Vad"], ["5 maj", "KS"]]]
    assert tables(read("Tfn 1 | 2\nhej\n")) == []
    assert tables(read("+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+\n")) == [
        [["", ""], ["a", "b"], ["", ""], ["c", "d"], ["", ""]]
    ]


def test_columns_of_spaces_make_a_table_where_several_lines_keep_to_them() -> None:
    text = (
        "Datum        Vad            Vem\n5 maj        Beslut\n"
        "12 juni      Beredning      KS\n             av budget\n"
    )
    assert tables(read(text)) == [
        [["Datum", "Vad", "Vem"], ["5 maj", "Beslut", ""], ["12 juni", "Beredning", "KS"], ["", "av budget", ""]]
    ]
    assert (
        tables(read("En mening.  Och en till.\nNästa rad i stycket.  Mera text här.\nSlut på  stycket.\n")) == []
    )


def test_an_empty_line_between_any_two_rows_of_a_table_of_spaces_leaves_its_columns() -> None:
    text = "KS            KF\n\n5 maj         12 maj\n\n2 juni        9 juni\n\nSlut.\n"
    assert tables(read(text)) == [
        [["KS", "KF"], ["", ""], ["5 maj", "12 maj"], ["", ""], ["2 juni", "9 juni"]],
    ]
    assert tables(read("Rubrik   2031\n\nDatum     Vad\n5 maj     KS\n2 juni    KF\n")) == [
        [["Datum", "Vad"], ["5 maj", "KS"], ["2 juni", "KF"]]
    ]
    assert tables(read("Ett stycke.  Slut.\n\nEtt andra, längre stycke.  Slut.\n\nNågot.  Slut på det.\n")) == []


def test_two_spaces_between_any_two_cells_part_empty_ones_too() -> None:
    text = "Organ  Tid  Jan  Feb  Mars\nKF  18.00  25  22  29\nSN  8.00    24  \nBN  13.00  14    11\n"
    rows = [
        ["Organ", "Tid", "Jan", "Feb", "Mars"],
        ["KF", "18.00", "25", "22", "29"],
        ["SN", "8.00", "", "24", ""],
    ]
    assert tables(read(text)) == [[*rows, ["BN", "13.00", "14", "", "11"]]]
    assert tables(read(text.replace("24  \n", "24\n"))) == [[*rows, ["BN", "13.00", "14", "", "11"]]]


def test_words_under_one_another_are_of_one_column_though_two_spaces_part_the_headings() -> None:
    text = "Organ  Tid    Jan  Feb\nKF     18.00  25   22\nSN     8.00        24\n"
    assert tables(read(text)) == [
        [["Organ", "Tid", "Jan", "Feb"], ["KF", "18.00", "25", "22"], ["SN", "8.00", "", "24"]]
    ]
    even = "Organ  Tid  Jan  Feb\nKF     18   25   22\nSN     08        24\n"
    assert tables(read(even))[0][2] == ["SN", "08", "", "24"]


def test_figures_parted_by_wide_gaps_are_columns_wherever_they_stand() -> None:
    text = "Möte   Sista dag\n8 januari 2031   18 december\n5 maj   2 april\n23 oktober    2 oktober, fredag\n"
    assert tables(read(text)) == [
        [
            ["Möte", "Sista dag"],
            ["8 januari 2031", "18 december"],
            ["5 maj", "2 april"],
            ["23 oktober", "2 oktober, fredag"],
        ]
    ]


def test_bars_at_the_end_of_some_rows_part_off_empty_cells() -> None:
    assert tables(read("Månad | KS | KF\nMaj | 5 | 12\nJuni | 2 | \n")) == [
        [["Månad", "KS", "KF"], ["Maj", "5", "12"], ["Juni", "2", ""]]
    ]


def test_a_wide_cell_among_columns_of_spaces_is_over_its_own() -> None:
    text = (
        "          aug   sep   okt   nov\n"
        "KF         -    29    27    24\n"
        "KSAU    6,27   17    18,25  15\n"
        "BUN       1,5   8     9,28 3,17\n"
    )
    assert tables(read(text)) == [
        [
            ["", "aug", "sep", "okt", "nov"],
            ["KF", "-", "29", "27", "24"],
            ["KSAU", "6,27", "17", "18,25", "15"],
            ["BUN", "1,5", "8", "9,28", "3,17"],
        ]
    ]
    between = text.replace("17    18,25  15", "17       18,25")
    assert len(tables(read(between))[0]) == 2


def test_a_name_too_long_for_its_column_of_spaces_does_not_end_the_table() -> None:
    text = (
        "Organ            Januari  Februari  Mars\n"
        "KF kl 18.30      26       23        30\n"
        "KS arbetsutskott 7,28     18 (kl 9) 11\n"
        "BUN              20       17        17 (OBS kl 15.00)\n"
    )
    assert [row[1:] for row in tables(read(text))[0]] == [
        ["Januari", "Februari", "Mars"],
        ["26", "23", "30"],
        ["7,28", "18 (kl 9)", "11"],
        ["20", "17", "17 (OBS kl 15.00)"],
    ]


def test_a_text_of_only_line_ends_in_odd_places_is_no_trouble() -> None:
    assert texts(read("\n\n---\n\n|\n\t\n#\nhej")) == ["---", "|", "#", "hej"]


def test_a_box_to_tick_is_part_of_an_items_mark() -> None:
    document = read("- [ ] 20 januari\n- [x] 17 februari\n- [1] en not\n")
    items = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert [item.text for item in items] == ["20 januari", "17 februari", "[1] en not"]
    assert all(item.bullet for item in items)


def test_lines_that_only_draw_a_table_of_spaces_do_not_part_it() -> None:
    head, body = "Månad      KF      KS\nKl         18.00   13.00", "Mars       22      9\nApril      -       13"
    for rule in ("-" * 30, "=" * 30, "_" * 30, "- - - - - - - -"):
        document = read(f"{head}\n{rule}\n{body}\n{rule}\n* extra\n")
        assert tables(document) == [
            [
                ["Månad", "KF", "KS"],
                ["Kl", "18.00", "13.00"],
                ["", "", ""],
                ["Mars", "22", "9"],
                ["April", "-", "13"],
            ]
        ]
        assert [place.line for place in document.lines()] == list(range(1, 8))


def test_figures_alone_in_the_first_of_such_columns_are_of_the_table() -> None:
    rows = "8 januari 2031   18 december\n5 maj   2 april\n23 oktober    2 oktober, fredag\n4 november    \n"
    assert tables(read(f"Möte   Sista dag\n{rows}"))[0][-1] == ["4 november", ""]
    assert len(tables(read(f"Möte   Sista dag\n{rows}2 av ledamöterna var inte där vid valet\n"))[0]) == 5

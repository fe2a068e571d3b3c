"""What is wrong with a file, in Swedish: what, and what to do about it."""

from reports.swedish.changes import CHANGE_FAULTS
from reports.swedish.documents import DOCUMENT_FAULTS
from reports.swedish.like import LIKE_FAULTS
from reports.swedish.sweep import SWEEP_FAULTS
from reports.words import FaultWords

_NUMBER = "{subject} ska vara ett heltal, men här står {value}. Skriv bara siffror."
_TRUTH = "{subject} ska vara true (ja) eller false (nej), men här står {value}."

FAULTS = FaultWords(
    faults={
        **SWEEP_FAULTS,
        **LIKE_FAULTS,
        "not_found": "filen finns inte. Kontrollera namnet och mappen.",
        "folder_missing": "mappen {folder} finns inte. Skapa den först, eller välj en annan mapp.",
        "is_folder": "det är en mapp. Ange en fil.",
        "no_file": "det är ingen vanlig fil. Ange en fil.",
        "no_permission": "behörighet saknas till filen. Kontrollera rättigheterna, eller om någon har den öppen.",
        "cannot_use": "filen går inte att använda: {why}.",
        "no_output": "svaret går inte att skriva ut: {why}.",
        "too_large": "filen är större än {most} MB. Så stor är ingen plan: är det rätt fil?",
        "not_text": "filen är ingen text i UTF-8. Är det rätt fil? Spara den annars som UTF-8.",
        "empty": "filen är tom. En plan behöver minst title och activities.",
        "no_plan": "filen är ingen plan. En plan börjar med fält som title: och activities:.",
        "is_scenario": (
            "filen är ett scenario, men här behövs en plan. Scenarier tas emot av tidplan what-if, windows och "
            "compare."
        ),
        "cannot_edit": (
            "datumen går inte att skriva in utan att röra annan text, för de delas med andra rader (& och *) "
            "eller är skrivna på ett ovanligt sätt. Skriv dem för hand."
        ),
        "cannot_accept": (
            "förslagen går inte att flytta utan att röra annan text, för de är skrivna på ett ovanligt sätt. "
            "Flytta dem för hand från suggestions till dependencies."
        ),
        "cannot_note": (
            "frånvaron går inte att skriva in utan att röra annan text, för den är skriven på ett ovanligt sätt. "
            "Skriv varje frånvaro på en egen rad med ett streck (-) under absences, och försök igen."
        ),
        "unknown_person": (
            "{value} finns inte bland personerna (people) eller deltagarna (bodies).{near} Rätta namnet eller "
            "lägg till den."
        ),
        "no_calendar": "filen är ingen kalender. Exportera kalendern som .ics och försök igen.",
        "no_suggestion": "{value} är inget av de {count} förslagen. Ange nummer (1,3; 2-5), stated, usual, all.",
        "option_needs": "används bara tillsammans med {value}.",
        "options_apart": "kan inte anges tillsammans med {value}. Ta bort det ena.",
        "no_such_option": "det valet finns inte.{near} Kommandots val visas med --help.",
        "option_missing": "måste anges. Kommandots val visas med --help.",
        "option_value": "värdet går inte att använda. Kommandots val visas med --help.",
        "option_choice": "{value} går inte att ange.{near} Välj bland {expected}.",
        "option_between": "ange ett heltal från {low} till {high}.",
        "option_whole": "ange ett heltal, minst {low}.",
        "option_number": "ange ett tal, minst {low}.",
        "option_without_value": "värdet saknas. Skriv det efter valet; kommandots val visas med --help.",
        "option_takes_none": "tar inget värde. Ta bort det som står efter likhetstecknet.",
        "no_such_command": "kommandot {value} finns inte.{near} Kommandona visas med tidplan --help.",
        "too_many_words": "{value} är mer än kommandot tar emot. Ta bort det, eller sätt texten inom citattecken.",
        "usage": "kommandot går inte att förstå. Kommandots val visas med --help.",
        "plan_or_scenario": "ange en planfil, eller en scenariofil med --scenario.",
        "plan_and_scenario": "ange antingen en planfil eller --scenario; scenariot har sin egen plan.",
        "one_to_compare": "det finns bara en fil att jämföra. Ange minst två planer eller scenarier.",
        "unknown_picture_format": "det filslaget går inte att rita. Använd ett av: {known}.",
        "unknown_table_format": "det filslaget går inte att skriva som tabell. Använd: {known}.",
        "yaml_syntax": "texten går inte att läsa: {why}.",
        "two_documents": "filen innehåller två planer (---). Dela den i två filer.",
        "too_deep": "texten har mer än {most} nivåer i varandra. Ta bort överflödiga klamrar.",
        "too_many_nodes": "texten blir för stor när hänvisningarna (*) vecklas ut. Ta bort några av dem.",
        "unknown_alias": "*{plain} hänvisar till något som inte finns. Skriv &{plain} där det står första gången.",
        "key_is_no_text": "ett fältnamn ska vara en text. Ta bort klamrarna eller frågetecknet före kolonet.",
        "duplicate_key": "{value} står två gånger, första gången på rad {first}. Ta bort eller döp om den ena.",
        "bad_date": (
            "{value} är inget datum. Skriv en dag (2023-06-07), flera dagar (2023-05-25..2023-05-30), "
            "en månad (2023-06) eller flera (2023-06..2023-08)."
        ),
        "doubtful_date": "{value} får inte vara osäkert här. Ta bort frågetecknet.",
        "not_a_day": "{value} är inte en dag. Skriv dagen så här: 2023-05-01.",
        "no_such_day": "{plain} finns inte i kalendern. Rätta datumet.",
        "reversed_range": "{plain} slutar innan det börjar. Byt plats på dagarna.",
        "year_out_of_range": "{plain} ligger utanför åren {first}–{last}. Rätta årtalet.",
        "bad_time": "{value} är inget klockslag. Skriv 13:00, 13:00-16:30 eller all day.",
        "bad_clock": "{value} är inget klockslag. Skriv ett, som 17:00.",
        "bad_minutes": "{value} är ingen tid inom en dag. Skriv till exempel 30 min eller 1 h 30 min.",
        "bad_lag": "{value} är ingen tidslängd. Skriv till exempel 7 days, 5 working days eller 2 weeks.",
        "bad_pattern": (
            "{value} är inget mötesmönster. Skriv till exempel last mon except jul (sista måndagen i månaden utom "
            "juli), tue or wed, 1st thu in feb and sep, eller en regel enligt RFC 5545."
        ),
        "wall_without_days": (
            "inget sammanträde i planen har någon dag än. Lägg ut dem först: tidplan propose PLAN -o PLAN."
        ),
        "series_without_horizon": (
            "serier kräver att planens tid är sagd. Lägg till horizon, till exempel horizon: 2027-01..2027-12."
        ),
        "series_without_times": (
            "serien {value} säger inte hur många möten den har. Lägg till times, ett mönster (on, eller "
            "deltagarens meets) eller en annan serie att gå efter (before eller after)."
        ),
        "series_times_and_other": (
            "serien {value} går efter en annan serie och har så många möten som den. Ta bort times, eller välj ut "
            "några med only."
        ),
        "series_both_sides": "serien {value} har både before och after. Behåll det ena.",
        "unknown_series": "{value} finns inte bland serierna (series).{near} Rätta namnet eller lägg till serien.",
        "series_circle": "serien {value} går efter sig själv genom andra serier. Bryt ringen.",
        "series_too_many": (
            "serien {value} ska ha {times} möten, men dess mönster har {days} dagar i planens tid. Ändra times "
            "eller mönstret."
        ),
        "series_never": "serien {value} har ett mönster utan dag i planens tid. Ändra det eller horizon.",
        "series_reversed": "serien {value} ska ligga minst {at_least} och högst {at_most} ifrån. Ändra det ena.",
        "series_too_far": (
            "serien {value} ska ligga minst {at_least} ifrån, men planens tid är {days} dagar. Rätta avståndet."
        ),
        "series_date_twice": (
            "mötet har två datum: {value} här och {other} i seriens dates ({each}). Behåll det ena; skriv null i "
            "listan för ett möte som säger sin egen dag."
        ),
        "series_no_such": "serien {each} har bara möten 1–{most}. Rätta {plain}.",
        "series_too_many_dates": "{plain} datum är fler än seriens {most} möten. Ta bort dem som inte hör hit.",
        "allow_without_reason": "att tillåta (allow) kräver ett skäl. Lägg till because: med skälet.",
        "outside_horizon": "{plain} ligger utanför planens tid, {horizon}. Rätta datumet eller ändra horizon.",
        "unknown_body": "{value} finns inte bland deltagarna (bodies).{near} Rätta namnet eller lägg till den.",
        "person_is_body": "{value} är både en person (people) och en deltagare (bodies). Döp om en av dem.",
        "seat_twice": (
            "{owner} har plats i {value} två gånger samtidigt. Ta bort den ena, eller skilj dem åt med term."
        ),
        "quorum_over_members": "{plain} behövs för beslut (quorum), men ledamöterna (members) är {members}.",
        "unknown_goal": "{value} finns inte bland målen (goals).{near} Rätta namnet eller lägg till målet.",
        "unknown_phase": "{value} finns inte bland faserna (phases).{near} Rätta namnet eller lägg till fasen.",
        "unknown_column": (
            "{value} finns inte bland tabellens kolumner (columns).{near} Rätta eller lägg till den."
        ),
        "unknown_activity": "{value} finns inte bland aktiviteterna.{near} Rätta namnet eller lägg till den.",
        "unknown_rule": "{value} är ingen regel.{near} Rätta namnet; reglerna står i docs/rules.",
        "decided_without_day": "{value} är beslutad (decided) men har ingen dag. Ange date eller ändra status.",
        "length_and_date": "fältet length stämmer inte med datumet {plain}. Ta bort det eller rätta ett av dem.",
        "length_and_horizon": "{plain} dagar får inte plats i planens tid, {horizon}. Rätta length eller horizon.",
        "shortest_of_no_work": "fältet shortest gäller bara arbete (kind: work), inte {plain}. Ta bort det.",
        "reversed_lag": (
            "avståndet ska vara minst {at_least} men högst {at_most}, och det går inte ihop. Rätta at_least eller "
            "at_most."
        ),
        "body_circle": "deltagarna ingår i varandra i en cirkel: {circle}. Ta bort ett av leden.",
        "dependency_circle": "beroendena går i en cirkel: {circle}. Ta bort eller vänd ett av dem.",
        "missing": "{owner} saknar {field}. Lägg till raden {field}: med ett värde.",
        "extra_forbidden": "Fältet {field} hör inte hemma i {owner}.{near} Rätta namnet eller ta bort raden.",
        "enum": "{value} går inte att ange som {field}.{near} Välj bland {expected}.",
        "literal_error": "{value} går inte att ange som {field}.{near} Välj bland {expected}.",
        "string_type": "{subject} ska vara en text, men här står {value}.",
        "string_too_short": "{subject} får inte vara tomt. Skriv en text.",
        "too_short": "{subject} är tomt. Lägg till minst en rad.",
        "int_parsing": _NUMBER,
        "int_type": _NUMBER,
        "int_from_float": _NUMBER,
        "int_parsing_size": _NUMBER,
        "bool_parsing": _TRUTH,
        "bool_type": _TRUTH,
        "greater_than_equal": "{subject} ska vara minst {ge}, men är {plain}.",
        "less_than_equal": "{subject} får vara högst {le}, men är {plain}.",
        "dict_type": "{subject} ska ha namn med värden under sig (namn: värde), men här står {value}.",
        "model_type": "{thing} ska ha fält under sig (fält: värde), men här står {value}.",
        "tuple_type": "{subject} ska vara en lista inom hakparenteser, som [KS, KF], men här står {value}.",
        "list_of_mappings": (
            "{subject} ska vara en lista med ett streck (-) före varje del, men här står {value}."
        ),
        "model_attributes_type": "{thing} ska ha fält under sig (fält: värde), men här står {value}.",
        "union_tag_invalid": "{value} är ingen ändring.{near} Välj bland {expected}.",
        "union_tag_not_found": "{owner} saknar change, som säger vad som ändras. Välj bland {expected}.",
        "not_exact": (
            "{value} är ingen dag och inga dagar i följd. Skriv 2023-06-12 eller 2023-06-12..2023-06-14."
        ),
        "no_value": "{subject} har inget värde. Skriv ett, eller ta bort raden.",
        "included": "{subject} ska räkna upp deltagare, eller urval som {{every: presidium, of: committee}}.",
        **CHANGE_FAULTS,
        **DOCUMENT_FAULTS,
    },
    yaml={
        "expected ',' or ']'": "hakparentesen [ stängs inte med ], eller ett kommatecken saknas",
        "expected ',' or '}'": "klammern {{ stängs inte med }}, eller ett kommatecken saknas",
        "mapping values are not allowed": (
            "ett kolon för mycket eller fel indrag. Sätt text som innehåller kolon inom citattecken"
        ),
        "unexpected end of stream": "ett citattecken eller en parentes stängs inte",
        "a tab character": "raden har en tabb i indraget. Använd mellanslag",
        "cannot start any token": "raden börjar med en tabb, eller värdet med %, @ eller ` utan citattecken",
        "expected key": "indraget stämmer inte med raderna ovanför, eller en rad saknar kolon",
        "expected '-' indicator": "indraget stämmer inte med listan ovanför, eller ett streck saknas",
        "could not find expected ':'": "raden saknar kolon efter fältets namn",
        "is not allowed": "här står ett osynligt tecken som inte får finnas i en plan. Skriv om raden",
        "unknown escape character": "ett omvänt snedstreck (\\) inom citattecken. Använd enkla citattecken (')",
        "": "kontrollera indrag, kolon, citattecken och parenteser på den här raden och raden ovanför",
    },
    system={
        "File name too long": "namnet är för långt",
        "Not a directory": "en del av sökvägen är ingen mapp",
        "Too many levels of symbolic links": "genvägen leder tillbaka till sig själv",
        "No space left on device": "disken är full",
        "Read-only file system": "disken är skrivskyddad",
        "Disk quota exceeded": "utrymmet på disken är slut",
        "Input/output error": "disken svarar inte som den ska",
        "Resource busy": "den används av ett annat program",
        "": "datorn svarar ”{why}”",
    },
    parts={
        "plan": "planen",
        "scenario": "scenariot",
        "activities": "aktiviteten {}",
        "bodies": "deltagaren {}",
        "people": "personen {}",
        "goals": "målet {}",
        "phases": "fasen {}",
        "dependencies": "beroende nr {}",
        "suggestions": "förslag nr {}",
        "absences": "frånvaro nr {}",
        "answers": "svaren",
        "changes": "ändring nr {}",
        "closed": "stängd period nr {}",
        "table": "tabellen",
        "calendar": "kalendern",
    },
    values={"None": "ingenting", "[": "en lista", "{": "flera fält", "quoted": "”{}”"},
    inside="fältet {part} i {owner}",
    subject="fältet {field}",
    item="värde nr {number} i {field}",
    near=" Menade du {}?",
    either="eller",
    unknown="{subject} i {owner} går inte att använda: {value}. Rätta eller ta bort det.",
)

"""The words of a plan written back into its document, in Swedish."""

from reports.like.liked import Done, Why

LIKE = {
    "like none": "Dokumentet säger redan det som planen säger. Inget är ändrat.",
    "like one": "En ändring är skriven:",
    "like several": "{} ändringar är skrivna:",
    "like left one": "En sak kunde inte skrivas. Skriv den för hand:",
    "like left several": "{} saker kunde inte skrivas. Skriv dem för hand:",
    "like line": "rad {line}",
    "like sheet": "bladet {sheet}, rad {line}",
    "like file": "Dokumentet är skrivet: {}",
    "like tracked": "Ändringarna är spårade i Word: godkänn eller avvisa dem under Granska.",
    "like marked": "Ändrade celler är gulmarkerade, och en anteckning säger vad som stod där.",
    "like page": "Det nya är markerat i sidan.",
    "like plain": "I en textfil går ändringar inte att märka ut: de står här ovanför.",
    "like note": "Ändrat av tidplan. Här stod: {}",
    "like empty": "tomt",
    Done.CHANGED: "{where}: {title}: {before} → {after}",
    Done.ADDED: "{where}: {title}: ny rad, {after}",
    Done.ENTERED: "{where}: {title}: ny dag, {after}",
    Done.REMOVED: "{where}: {title}: raden är borttagen ({before})",
    Why.NO_DATE: "planen har inget datum för den, men i dokumentet står {before}.",
    Why.NOT_FOUND: "det går inte att säkert peka ut var på raden {before} står.",
    Why.NO_FORM: "{after} går inte att skriva på samma sätt som {before}.",
    Why.SHARED: "{before} gäller även annat på raden, som ligger kvar.",
    Why.READS_OTHERWISE: "skrivet på samma sätt som {before} skulle {after} läsas som något annat.",
    Why.CONTRADICTED: (
        "{after} skulle säga emot det som står bredvid: en veckodag, en vecka eller en fotnot. Ändra båda."
    ),
    Why.WALL: "dokumentet har en rad eller ruta för varje dag. Flytta orden till {after}.",
    Why.FORMULA: "{before} räknas ut av en formel i Excel. Kontrollera att den ger {after}.",
    Why.NOT_IN_DOCUMENT: "den finns i planen men inte i dokumentet. Lägg till en rad: {after}.",
    Why.NOT_IN_PLAN: "den finns i dokumentet ({before}) men inte i planen. Ta bort raden.",
}
"""By what was done, and by why something was not."""

_SAVE = "Spara den som {} i programmet den kommer från, läs in den och ange den med --like."

LIKE_FAULTS = {
    "not_its_document": (
        "planen är inte läst ur det här dokumentet: raderna stämmer inte. Ange det dokument som planen lästes ur, "
        "eller läs om det med tidplan read."
    ),
    "like_itself": "det är samma fil som källan eller planen. Välj ett annat namn med -o, så att den finns kvar.",
    "like_ending": "dokumentet blir av samma slag som källan. Ge filen ändelsen {ending}.",
    "no_like_pdf": f"en PDF går inte att ändra i. {_SAVE.format('Word-dokument (.docx) eller Excel (.xlsx)')}",
    "no_like_xls": f"filslaget .xls går inte att ändra i. {_SAVE.format('.xlsx')}",
    "no_like_ods": f"filslaget .ods går inte att ändra i. {_SAVE.format('.xlsx')}",
    "no_like_ics": (
        "en kalenderfil ändras i kalendern som den kommer från. Ange i stället ett dokument i Word, Excel eller "
        "text."
    ),
}

"""What is wrong with a document that is to be read, in Swedish: what, and what to do about it."""

_SAVE = "Öppna den i programmet den kommer från, spara som {} och försök igen."
_WORD = _SAVE.format("Word-dokument (.docx)")

DOCUMENT_FAULTS = {
    "is_document": "det är dokumentet som ska läsas. Välj ett annat namn för planen, till exempel plan.yaml.",
    "lock_file": "det är en låsfil som Word lägger bredvid ett öppet dokument. Ange {name} i stället.",
    "plan_file": "det är redan en planfil, inget dokument. Granska den med tidplan check.",
    "years_open": (
        "dokumentet säger inte vilket år dess dagar gäller, så planen skulle få fel datum. Svara med {value}, "
        "eller skriv året i dokumentets rubrik."
    ),
    "exists": "filen finns redan och kan vara ändrad för hand. Välj ett annat namn, eller skriv över med --force.",
    "no_activities": (
        "i dokumentet finns inga aktiviteter med datum. Är det rätt dokument? Vad som sågs visas med --explain."
    ),
    "only_questions": (
        "inget i dokumentet kunde läsas säkert, så det finns ingen plan att skriva. Svara på frågorna med --ask. "
        "Gäller de en tabell vars kolumner gått förlorade, hämta originalet (Word, Excel eller webbsidan) och läs "
        "det."
    ),
    "no_answers": "filen är ingen fil med svar. Den börjar med raden answers: och skrivs av tidplan read --ask.",
    "document_too_large": "filen är större än {most} MB. Dela den, eller ta bort bilderna och spara på nytt.",
    "empty_file": "filen är tom. Är det rätt fil?",
    "no_text": "i filen finns ingen text att läsa. Är tidplanen en bild i den? Skriv då av den som text.",
    "password": "filen är låst med lösenord. Öppna den, spara en kopia utan lösenord och läs in kopian.",
    "damaged": (
        "filen går inte att läsa, den verkar vara skadad ({said}). Öppna den i programmet den kommer från, spara "
        "den på nytt och försök igen."
    ),
    "scanned_pdf": (
        "sidorna är bilder utan text, som när papper har skannats. Hämta originalet (Word eller Excel), eller kör "
        "textigenkänning (OCR) i skannern eller PDF-programmet och läs in den nya filen."
    ),
    "unreadable_pdf": (
        "bokstäverna i filen går inte att tyda, för typsnittet saknar uppgift om dem. Hämta originalet (Word "
        "eller Excel), eller kör textigenkänning (OCR) på filen."
    ),
    "old_word": f"filen är ett Word-dokument av äldre slag (.doc). {_WORD}",
    "powerpoint": f"filen är en PowerPoint-presentation. {_SAVE.format('PDF')}",
    "mail": "filen är ett e-brev från Outlook. Spara bilagan, eller kopiera texten till en .txt-fil.",
    "picture": "filen är en bild ({sort}). Hämta originalet (Word, Excel eller PDF), eller skriv av den som text.",
    "archive": "filen är ett arkiv ({sort}). Packa upp det och ange en av filerna i det.",
    "other_format": f"filslaget {{sort}} går inte att läsa. {_SAVE.format('.docx, .xlsx eller PDF')}",
    "unknown_binary": (
        "filen är ingen text och inget känt filslag. Läsas kan .docx, .xlsx, .xls, .ods, .csv, .txt, .md, .pdf, "
        ".html och .ics. Är det rätt fil?"
    ),
    "too_large_inside": (
        "filen packar upp till mer än vad som är rimligt (högst {most} MB). Spara den på nytt utan bilder, eller "
        "klipp ut tidplanen till en egen fil."
    ),
    "too_many_pages": "filen har fler än {most} sidor. Spara sidorna med tidplanen som en egen fil.",
    "too_many_rows": "filen har fler än {most} rader. Spara tidplanen som en egen fil.",
    "too_many_cells": (
        "filen har fler än {most} celler. Ta bort det som står långt från tidplanen i arket, eller spara den som "
        "en egen fil."
    ),
    "unreadable_event": (
        "händelse {number} av {count} i kalendern har en tid eller en upprepning som inte går att läsa, och utan "
        "den skulle det se ut som ledig tid. Exportera kalendern igen eller ta bort händelsen."
    ),
    "too_many_series": "kalendern har fler än {most} återkommande händelser. Spara de som behövs som en egen fil.",
    "too_much_on_page": "sida {page} har fler än {most} tecken och linjer. Hämta originalet (Word eller Excel).",
    "too_slow": "sida {page} tog längre tid att läsa än {most} sekunder. Hämta originalet (Word eller Excel).",
    "with_entities": (
        "filen innehåller definitioner (DOCTYPE) som inte hör hemma i ett dokument och kan vara skadliga. Spara "
        "den på nytt i programmet den kommer från."
    ),
}

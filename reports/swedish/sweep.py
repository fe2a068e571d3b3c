"""What is said of a sweep (many questions at once), and what is wrong with one, in Swedish."""

SWEEP = {
    "sweep question": "1 fråga",
    "sweep questions": "{} frågor",
    "sweep feasible": "{} går",
    "sweep infeasible": "{} går inte",
    "sweep unknown": "{} utan svar inom tiden",
    "sweep errors": "{} med fel",
    "sweep cheapest": "Billigast",
    "sweep dearest": "Dyrast",
    "sweep in the way": "Stod oftast i vägen",
    "sweep failed": "Fick inget svar",
    "sweep more": "{} till",
    "sweep nothing moves": "inget flyttas",
    "sweep move": "1 flytt, {days} i allt",
    "sweep moves": "{} flyttar, {days} i allt",
    "sweep warning": "1 ny varning",
    "sweep warnings": "{} nya varningar",
    "sweep blocking": "1 ny som blockerar",
    "sweep blockings": "{} nya som blockerar",
    "sweep rule": "{rule} [{code}]: {titles}",
    "sweep asked": "det som frågas efter självt: {titles}",
    "sweep refused": "lösarens svar underkändes av granskningen; felet är programmets",
    "sweep working": "Frågar",
    "sweep left": "kvar",
    "sweep stopping": "Stannar när det som räknas nu är klart. Tryck Ctrl-C igen för att avbryta genast.",
    "sweep stopped": (
        "Stoppat: {done} av {total} frågor är besvarade och finns i {path}. "
        "Kör samma kommando igen för att fortsätta."
    ),
}

SWEEP_FAULTS = {
    "parquet_missing": "Parquet kräver ett tillägg. Installera tidplan[parquet], eller skriv till en .csv-fil.",
    "no_sweep": "filen är inget påbörjat svep. Flytta den, eller välj en annan fil med -o.",
    "sweep_of_other_plan": (
        "det påbörjade svepet gäller en annan plan, eller så har planen ändrats. Ta bort filen för att börja om, "
        "eller välj en annan fil med -o."
    ),
    "sweep_of_other_version": (
        "svepet påbörjades av en annan version av tidplan ({plain}) än den här ({version}). Ta bort filen för att "
        "börja om, eller välj en annan fil med -o."
    ),
    "no_such_folder": "mappen finns inte. Kontrollera namnet.",
    "no_folder": "det är ingen mapp. Ange en mapp med planfiler.",
    "no_plans": "mappen har inga planfiler ({known}). Är det rätt mapp?",
    "no_questions": "det finns inga dagar att fråga om. Kontrollera horizon och vilka som kallas.",
    "sweep_of_what": "ange precis ett av {known}.",
    "sweep_without_plan": "svepet behöver en planfil. Ange den först.",
    "no_pair": "{value} är inte två aktiviteter. Ange två id med kommatecken, som ks,kf.",
    "pair_of_one": "{value} står två gånger i paret. Ange två olika aktiviteter.",
    "workers_lost": (
        "en arbetare försvann, kanske för att minnet tog slut. Det som är klart finns kvar: kör samma kommando "
        "igen, gärna med färre arbetare."
    ),
    "workers_unfit": "en arbetare kan inte göra jobbet: {why}. Har alla samma tidplan och samma Python?",
    "cluster_missing": "att räkna på flera datorer kräver ett tillägg. Installera tidplan[cluster].",
    "no_cluster": "ingen schemaläggare svarar på {value}. Starta den med dask scheduler, eller rätta adressen.",
    "cluster_without_workers": "schemaläggaren på {value} har inga arbetare. Starta dem med dask worker.",
    "worker_without_tidplan": "arbetaren {value} saknar tidplan. Installera tidplan {version} där.",
    "worker_of_other_version": (
        "arbetaren {value} har tidplan {theirs}, men här är det {version}. Installera samma version."
    ),
}

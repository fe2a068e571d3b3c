"""Words that tell what an activity is, what it does for its matter, and which matter that is."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(patterns) + ")", re.IGNORECASE)


# A point stands for å, ä or ö where scanned documents have another letter: godkénna, f6rslag.
DEADLINE = _any(
    r"\bstopp(?:datum|tid|dag)",
    r"\b(?:manus|.rende|handlings|inl.mnings|underlags|nominerings?|motions|anm.lnings|ans.knings)stopp\b",
    r"\bstopp (?=\w)|^stopp$",
    r"\b.renden?s?anm.lan\b",
    r"\bbrytda(?:g|tum)",
    r"\b(?:protokolls?)?justering(?:en|sdag\w*)?\b(?! av (?!protokoll))",
    r"\b(?:sista|senaste) (?:\w*(?:ings|svars|buds|leverans))?dag(?:en)?\b",
    r"\b(?:sista|senaste) (?:datum|tid(?:punkt)?\b|inl.mning)",
    r"\bdeadline",
    r"\bf.rfallo(?:dag|datum)",
    r"^due\b",
    r"\bin(?:l.mn(?:ing|a)|skicka)",
    r"\b(?:fr.gor|motioner|synpunkter|anm.l(?:an|ningar)|nomineringar)\b(?:[^.;]|\.\S){0,160}"
    r"\b(?:skicka|mejla|maila|s.nd|l.mna)[a-z]*\b(?:[^.;]|\.\S){0,160}\bsenast\b",
    r"\b(?:l.mna[rs]?|skicka[rs]?|s[^\Wuoiy]nd(?:er|s|a)) in\b",
    r"\bl.mna[rs]?\b.{1,60}\b(?:in|senast)\b",
    r"\binkom(?:ma|mer|met)\b",
    r"\bsenast\b",
    r"\bklart?a? (?:\w*f.rslag|underlag|dokument)",
    r"\b(?:.r|vara) (?:klar[ta]?|färdig\w*)\b",
    r"\b(?:ska|skall|bör|måste) (?:\w+ ){0,2}(?:vara|ha) (?!\w*m.ten?\b|\w*sammantr.d)\w+",
    r"(?<=[a-zåäö]\s)klar[ta]?(?=\s*(?:[.,;]|$)|\s+(?-i:[A-ZÅÄÖ]))",
    r"(?<=[a-zåäö\d]\s)(?:attestera|bokför|inläs|inlag|inboka|avstäm|stäng|registrera|periodisera|inventera|inrapportera|"
    r"färdigställ|uppbokad?)(?:d|t|de|da|ta)\b(?=\s*(?:[.,;(]|$))",
    r"(?:rapport|förslag|underlag|yttranden?|poster|budget|bokslut|svar|material|text)(?:er|en|et|na)* in"
    r"(?=\s*(?:[.,;]|$))",
    r"\b(?:registrera|attestera|rapportera)[rs]\b",
    r"\bredovisar\b",
    r"\bl.mna[rs]\b(?! (?:över|ut)\b)",
    r"\bhar (?:\w+ ){0,2}(?:uppdaterat|reviderat|tagit fram|sammanställt|analyserat|utarbetat|upprättat|beräknat|"
    r"färdigställt|lämnat|rapporterat|registrerat|förberett)\b",
    r"\byttra[rs]? sig\b",
    r"^yttranden?\b",
    r"\bremissvar",
    r"\bsvara[rs]? på remiss",
    r"\bst.ng(?:er|s|ning)\b",
)
MAILING = _any(
    r"\butskick",
    r"\bskicka(?:[rs]|des|ts)?\b",
    r"\b(?:ut|.ver)?s[^\Wuoiy]nd(?:s|er|a|ning)\b",
    r"\bkallelse",
    r"\bkung.r",
    r"\btillk.nnag",
    r"\b(?:meddelande|underrättelse)\w* om\b",
    r"\bkan läsas\b",
    r"\banslås\b",
    r"^anslag(?:sdag\w*|sdatum)?\b(?! till\b| för\b)",
    r"\bexpedier",
    r"\bdistribuer",
    r"\bpublicer",
    r"\b(?:delg|meddel)[ae]s\b(?! senare)",
    r"\b.verl.mna[rs]\b",
    r"\btillg.ng(?: till|lig[at]?)\b",
    r"\bremiss(?:en)? ut\b",
    r"\bl.mna[rs]? (?:över|ut)\b",
    r"\berh.ll(?:er|s|es)\b",
    r"\bf.r (?:\w+ )?(?:del av|besked|handling|underlag|\w*skrivelse|\w*ramar\b|\w*direktiv|\w*anvisning)",
    r"\b(?:mottar|tar emot|tillst.lls)\b",
    r"^besked\b",
    r"\b(?<!\bvi )öppna[rs]\b",
    r"(?:handling|material|anvisning|instruktion|direktiv|mall|ramar|kallelse|underlag)(?:et|en|ar|na|er)* ut\b",
)
WORK = _any(
    r"\bremiss(?!svar|\w* (?:ut|skicka|s.nd|g.r ut))\w*",
    r"\b\w{0,20}arbete[tn]?\b",
    r"\barbetar\b",
    r"\b(?:revid|uppdat)ering",
    r"\b(?:revidera|uppdatera|analysera|beräkna|utarbeta)[rs]\b",
    r"\b(?:förbered|bedöm|utred)(?:er|s)\b",
    r"\buppr.tta(?:r|s|nde)\b",
    r"\bframtagande\b",
    r"\b(?:tar|ta|tas|tagits) fram\b",
    r"\bsammanst.ll(?:ning av|er|s|as)\b",
    r"\bgranskning\b",
    r"\brevi(?:sion|sor)\w*\b.{0,40}\bgranskar\b",
    r"\b(?:arbets|svars|remiss|samråds|ansöknings|anmälnings|omvals)period\b",
)
AMONG_THEMSELVES = _any(r"\binterna? .verl.ggning", r"\b(?:i|inom) (?:respektive )?parti(?:grupp\w*|erna)\b")
DECISION = _any(
    r"(?<!om )(?<!till )(?<!för )(?<!av )(?<!verkställda )(?<!/)\b\w{0,20}beslut(?:a|ar|as|et|en)?\b",
    r"\bbeslut(?:s|ande )(?:forum|instans|organ)\b",
    r"\bfastst.ll(?:a|er|s|es|ande|else)\b",
    r"\banta(?:r|s|gande)?\b",
    r"\bgodk.n\w{0,2}n(?:a|er|s|ande)\b",
    r"\bst.llningstagande",
    r"\btar (?:ställning\b|\w*budget)",
)
MEETING = _any(
    r"m.te[nt]?\b",
    r"\bm.tes(?:dag|dat|tid)",
    r"\b(?:\w*s)?st.mman?\b(?! (?:av|in|överens))",
    r"sammantr.d",
    r"(?<!till )(?<!mot )(?<!för )\b(?:plen(?:um|a)|\w*kongress(?:en)?)\b",
    r"\b(?:bolags|förbunds|förenings|ägar|års|extra )st.mm(?:an?|or(?:na)?)\b",
    r"\b.ger rum\b",
    r"\bb.rjar (?:kl\b|klockan\b)",
    r"\binfo(?:rm\w+)?\b",
    r"dialog",
    r"\b(?!(?:mån|tis|ons|tors|fre|lör|sön)dag|idag|dagord)\w*dag(?:en|ar)?\b",
    r"presentation|presentera[rs]\b",
    r"genomg.ng",
    r".verl.ggning",
    r"samverkan",
    r"f.rhandling",
    r"\bMBL\b",
    r"workshop",
    r"avst.mning",
    r"konferens",
    r"(?<!till )(?<!inför )(?<!för )\b\w*kongress(?:en|er|erna)?\b",
    r"internat(?:et)?\b",
    r"seminari",
    r"utbildning(?!s\w*(?:nämnd|utskott|styrelse|förvaltning|kontor|direktör|chef))",
    r"f.redragning(?!slistan?\s+\w+s\b|slista\b[^.]*\bsenast\b)",
    r"diskussion",
    r"beredning\b",
    r"\bbered(?:er|s)\b",
    r"behandl",
    r"\bg.r igenom\b",
    r"\bdiskuter",
    r"upp(?:start|takt)",
    r"tr.ff(?:as)?\b",
    r"\bv.lkom(?:men|na) till\b(?=.*\d)",
    r"\bextra\b",
)
DONE = _any(
    r"(?-i:\b[a-zåäö]\w+(?:ades|[dlnr]des|ttes|[kps]tes))\b",
    r"\b(?:hölls|gavs|togs|antogs|blev|skrevs|fattade)\b",
    r"\bhar (?:\w+ ){0,2}\w+[^\Weouyåäö]ts?\b",
)
"""What says that something was done before: "bildades", "har beslutat"."""
HELD_THEN = _any(r"\bsom (?:.ger rum|h.lls|arrangeras|genomf.rs) (?:\w+dag(?:en)? )?(?:den )?\d")
"""What says of something named before it that it is held on the day that follows."""
ABOUT_ANOTHER_DAY = _any(
    r"\b(?:inf.r|utifr.n|efter|enligt(?! (?:\w*plan|schema|planering)(?:en|n|t)?\b)|innan|f.re|vilka|som|n.r)\b.*"
)
NEGOTIATION = _any(r"\bsamverka\b", r"\bsamverkan\b(?! \w*grupp)", r"förhandl", r"\bMBL\b")
INFORMATION = _any(r"\binfo(?:rm\w+)?\b")
PREPARING = _any(r"\bbered(?:er|s)\b")
PROPOSAL = _any(
    r"f.rslag till (?:kommun)?fullm.ktige", r"f.rslag till KF\b", r"\bformulera f.rslag", r"budgetf.rslag"
)
MATTERS = {
    "planeringsforutsattningar": _any(r"planeringsf.ruts.ttning", r"budgetf.ruts.ttning", r"ramdirektiv"),
    "investeringsbudget": _any(r"investeringsbudget"),
    "rambudget": _any(r"rambudget", r"(?:budget|drift)ram(?:ar|arna)?\b", r"prelimin.ra ramar"),
    "verksamhetsplan": _any(r"verksamhetsplan", r"internbudget"),
    "arsredovisning": _any(r"\b.rsredovisning", r"\b.rsbokslut"),
    "delarsrapport": _any(r"del.rsrapport", r"del.rsbokslut", r"tertialrapport"),
    "omvarldsanalys": _any(r"omv.rldsanalys"),
    "tidsplan": _any(r"tidi?s?plan\b"),
    "budget": _any(r"m.l (?:och|&) budget", r"\bbudget\b", r"\w+budget\b", r"skattesats"),
    "mal": _any(r"\bm[åäaé]l(?:en)?\b"),
}

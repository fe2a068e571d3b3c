"""Why one activity is suggested to come before another, in Swedish."""

from plans.activity import Reason, Sureness

SUGGESTING = {
    Reason.NAMED: "Det ena nämner det andra",
    Reason.DECIDED: "Det andra utgår från det som har beslutats",
    Reason.HANDED_IN: "Det andra gäller det som har lämnats in",
    Reason.CHAIN: "Samma ärende bereds innan det beslutas",
    Reason.MAILING: "Det som skickas ut behövs till det andra",
    Reason.DEADLINE: "Det som lämnas in behövs till det andra",
    Reason.UNIONS: "De fackliga möts innan arbetsgivaren beslutar (MBL 11 och 19 §§)",
    Reason.MATTER: "Samma ärende, nästa steg i tiden",
    Sureness.STATED: "står i dokumentet",
    Sureness.USUAL: "brukar vara så",
    Sureness.GUESS: "gissning",
    "suggested text": "{why}: ”{text}”",
    "suggested seen": "{why}; i dokumentet {lag} emellan",
    "suggested same day": "{why}; i dokumentet samma dag",
    "suggestions": "Förslag ({}), inget av dem gäller förrän det är godkänt:",
    "no suggestions": "Inga förslag som inte redan är godkända.",
    "accept so": (
        "Godkänn med tidplan suggest PLAN --accept 1,3 -o PLAN, eller flytta raderna till dependencies i "
        "planfilen. I stället för nummer kan stå stated, usual eller all."
    ),
    "suggested": "{first} före {then}{lag} ({sure}). Skäl: {because}",
    "suggested lag": ", minst {}",
}

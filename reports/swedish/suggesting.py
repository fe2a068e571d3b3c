"""Why one activity is suggested to come before another, in Swedish."""

from plans.activity import Reason, Sureness

SUGGESTING = {
    Reason.NAMED: "Den ena raden nämner den andra",
    Reason.DECIDED: "Den senare utgår från det som beslutas i den första",
    Reason.HANDED_IN: "Den senare gäller det som lämnas in till den första",
    Reason.CHAIN: "Samma ärende bereds innan det beslutas",
    Reason.MAILING: "Det som skickas ut behövs till den senare",
    Reason.DEADLINE: "Det som lämnas in behövs till den senare",
    Reason.UNIONS: "De fackliga möts innan arbetsgivaren beslutar (MBL 11 och 19 §§)",
    Reason.MATTER: "Samma ärende, nästa steg i tiden",
    Sureness.STATED: "det står i dokumentet",
    Sureness.USUAL: "så brukar det vara",
    Sureness.GUESS: "en gissning",
    "suggested text": "{why}: ”{text}”",
    "suggested seen": "{why}; i dokumentet {lag} emellan",
    "suggested same day": "{why}; i dokumentet samma dag",
    "suggestions": "Förslag ({}). Inget av dem gäller förrän det är godkänt:",
    "no suggestions": "Det finns inget att föreslå utöver det som redan står i planen.",
    "accept so": (
        "Godkänn med tidplan suggest PLAN --accept 1,3 -o PLAN, eller flytta raderna till dependencies i "
        "planfilen. I stället för nummer kan stå stated (det som står i dokumentet), usual (så som det brukar "
        "vara) eller all."
    ),
    "suggested": "{first} före {then}{lag} ({sure}). Skäl: {because}",
    "suggested row": "{title} ({apart})",
    "suggested lag": ", minst {}",
}

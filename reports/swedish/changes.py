"""What is wrong with a scenario, in Swedish: what, and what to do about it."""

CHANGE_FAULTS = {
    "empty_scenario": "filen är tom. Ett scenario behöver title, base och changes.",
    "no_scenario": "filen är inget scenario. Ett scenario börjar med fält som title: och base:.",
    "is_plan": "filen är en plan, men här behövs ett scenario. Ange planen utan --scenario.",
    "base_not_found": "planen {value} finns inte. Rätta base; sökvägen räknas från scenariots egen mapp.",
    "base_is_scenario": "{value} är självt ett scenario. Ange den plan som det utgår från som base.",
    "activity_exists": "{value} finns redan bland aktiviteterna. Ge den nya ett annat namn.",
    "added_twice": "{value} läggs till två gånger (add). Ge den ena ett annat namn, eller ta bort den.",
    "nothing_left": "alla aktiviteter tas bort. Behåll minst en.",
    "removed_and_changed": "{value} tas bort (remove) men ändras också. Ta bort den ena ändringen.",
    "moved_twice": "{value} flyttas till två olika tider, {one} och {other}. Ta bort den ena flytten.",
    "move_and_keep": "{value} ska både flyttas (move) och ligga kvar (keep). Ta bort det ena.",
    "keep_and_free": "{value} ska både ligga kvar (keep) och få flyttas (free). Ta bort det ena.",
    "move_on_forbidden": "{value} flyttas till en dag som samtidigt förbjuds ({days}). Ändra det ena.",
    "keep_on_forbidden": "{value} ska ligga kvar på en dag som samtidigt förbjuds ({days}). Ändra det ena.",
    "move_of_decided": (
        "{value} är beslutad (decided) och flyttas inte. Gör den fri (free) också, om beslutet går att ändra."
    ),
    "move_of_other_length": (
        "{value} tar {length}, men flytten anger {days}. Skriv bara den första dagen, eller lika många dagar."
    ),
    "keep_without_day": "{value} har ingen dag att ligga kvar på. Ge den en dag (move) i stället.",
    "no_dependency": "det finns inget beroende {plain}.{near} Rätta namnen, eller lägg till det (depend).",
    "lag_without_length": "avståndet saknas. Ange minst (at_least), högst (at_most) eller båda.",
    "lag_twice": "avståndet från {first} till {then} ändras till både {one} och {other}. Ta bort det ena.",
    "rule_twice": "regeln {plain} får två olika allvar, {one} och {other}. Ta bort det ena.",
    "rule_of_half_a_pair": "fälten first och then hör ihop. Ange båda, eller ingen av dem.",
    "rule_of_several": (
        "regeln gäller en aktivitet (activity), en deltagare (body) eller ett beroende (first och then). Ange ett "
        "av dem."
    ),
    "rule_of_no_dependency": (
        "{value} är ingen regel om beroenden. Välj bland {expected}, eller ange activity eller body i stället."
    ),
    "option_form": "det skrivs som {example}, men här står {value}.",
    "option_without_reason": "att tillåta (allow) kräver ett skäl. Skriv det efter ett kolon: {plain}:skälet.",
}
"""The faults of changes and of the files and options that say them."""

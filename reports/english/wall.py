"""The words of the calendar for the wall, in English."""

WALL = {
    "wall shows": "The week’s number is beside its Monday.",
    "wall times": "The time is beside the name below, and beside the meeting where it is another.",
    "wall unknown": "? has no time yet.",
    "wall extra": "* is beside the ordinary meetings.",
    "wall left out": "Mailings, deadlines and work ({}) are not shown.",
    "wall undated": "Without a day so far: {}.",
    "wall drawn": "The wall calendar is drawn: {}",
}

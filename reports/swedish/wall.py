"""The words of the calendar for the wall, in Swedish."""

WALL = {
    "wall shows": "Veckans nummer står vid måndagen.",
    "wall times": "Klockslaget står vid namnet nedan, och vid mötet om det är ett annat.",
    "wall unknown": "? har inget klockslag än.",
    "wall extra": "* är utöver de ordinarie mötena.",
    "wall left out": "Utskick, stopptider och arbete ({}) står inte här.",
    "wall undated": "Utan dag än: {}.",
    "wall drawn": "Väggkalendern är ritad: {}",
}

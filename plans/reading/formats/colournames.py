"""The colours that web pages and sheets of LibreOffice name: #ffc7ce, rgb(255, 199, 206), pink."""

from plans.reading.formats.fills import NO_FILL


def colour_of(text: str) -> str:
    """The colour as six hexadecimal figures; nothing for white, for none and for what is no colour."""
    from PIL import ImageColor

    try:
        red, green, blue = ImageColor.getrgb(text.strip())[:3]
    except ValueError:
        return ""
    colour = f"{red:02x}{green:02x}{blue:02x}"
    return "" if colour in NO_FILL else colour

"""The grammar of dates in Swedish text: from signs and tokens to days, months, weeks and clocks."""

"""The domain: a plan, its activities and bodies, days and holidays, and the files they live in."""

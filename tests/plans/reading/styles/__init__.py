"""The same meetings and activities written in any of many styles: what is read of them must be the same."""

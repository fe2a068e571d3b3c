"""`python -m tidplan`, the same as the script `tidplan`."""

from tidplan.cli import main

if __name__ == "__main__":
    main()

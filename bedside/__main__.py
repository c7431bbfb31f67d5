"""How is bedside started as a module? ``python -m bedside`` is the same as ``bedside``."""

from bedside.cli.entry import main

if __name__ == "__main__":
    main()

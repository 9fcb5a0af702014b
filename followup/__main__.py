"""The entry point: `followup`, and `python -m followup`."""

from __future__ import annotations

from followup.cli import app


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()

"""Ask an advisory service about every pinned version; called by `make check-dependencies`.

Three endings must not be confused: a vulnerability was found (fails), none was found (passes), and
no service answered, so nothing is known (passes, and says so). `pip-audit` by itself reports "no
known vulnerabilities" in the last case too where a mirror serves the packages but not their
advisories: it skips each package. So the skipped ones are counted here.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

LOCK = Path(__file__).resolve().parent / "all.txt"
SERVICES = ("pypi", "osv")
SECONDS = 120

Report = list[dict[str, Any]]


def ask(service: str) -> Report | None:
    """Give what the service says about each package, None if it cannot be asked."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes"]
    command += ["--vulnerability-service", service, "--requirement", str(LOCK)]
    command += ["--format", "json", "--progress-spinner", "off"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return None
    try:
        return list(json.loads(done.stdout)["dependencies"])
    except (ValueError, KeyError):
        return None


def answered(report: Report | None) -> Report:
    return [package for package in report or [] if "skip_reason" not in package]


def verdict(report: Report) -> tuple[int, str]:
    """Give the exit status and the sentence for a report that knows at least one package."""
    known = answered(report)
    found = [
        f"  {package['name']} {package['version']}: {advisory['id']}"
        for package in known
        for advisory in package["vulns"]
    ]
    if found:
        return 1, "\n".join(["Known vulnerabilities in pinned versions:", *found])
    unknown = len(report) - len(known)
    rest = f"; {unknown} could not be asked about" if unknown else ""
    return 0, f"Dependency audit: no known vulnerability in {len(known)} packages{rest}."


def main() -> int:
    for service in SERVICES:
        report = ask(service)
        if report and answered(report):
            status, sentence = verdict(report)
            print(sentence)
            return status
    print(
        "Dependency audit NOT DONE: no advisory service can be reached from here "
        f"(asked: {', '.join(SERVICES)}). Nothing is known about the pinned versions."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

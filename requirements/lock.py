"""Write the hashed lock files; called by `make lock`.

The locks hold no address of a registry and no path of a machine: names, versions and hashes say
everything, and an installation may take the files from whichever mirror it trusts. The hashes are
those of all files of a version on the public registry, so one lock serves every platform; the
machine's own pip configuration is therefore left out of it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOWEST = (3, 11)
HEADER = "# Written by `make lock`. Every version is pinned by the hashes of its files.\n"
PIP_COMPILE = (
    "--quiet",
    "--generate-hashes",
    "--allow-unsafe",
    "--strip-extras",
    "--no-header",
    "--no-annotate",
    "--no-config",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--no-emit-options",
)
# Settings that would let another registry's files into the lock.
FOREIGN = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX")


def wanted() -> dict[str, list[str]]:
    """Give each lock file's requirements: what serves, and all that a contributor needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    table = project["project"]
    groups = project["dependency-groups"]
    serving = [*table["dependencies"], *table["optional-dependencies"]["postgres"]]
    serving += groups["build"]
    return {"serve.txt": serving, "all.txt": serving + groups["test"] + groups["lint"]}


def pip_compile(requirements: list[str], target: Path, arguments: list[str]) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in FOREIGN}
    environment["PIP_CONFIG_FILE"] = os.devnull
    command = [sys.executable, "-m", "piptools", "compile", *PIP_COMPILE, *arguments]
    subprocess.run(
        [*command, "--output-file", str(target), "-"],
        input="\n".join(requirements),
        text=True,
        check=True,
        cwd=target.parent,
        env=environment,
    )


def tidy(target: Path) -> None:
    """Keep requirements and hashes, refuse addresses."""
    lines = target.read_text(encoding="utf-8").splitlines()
    text = HEADER + "".join(f"{line}\n" for line in lines if line and not line.startswith("#"))
    if found := re.search(r"^-.*|\S*://\S*", text, re.MULTILINE):
        sys.exit(f"{target.name}: not a requirement: {found.group()}")
    target.write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> None:
    if sys.version_info[:2] != LOWEST:
        sys.exit(
            "Make the lock with Python 3.11, the lowest supported version: what it needs beyond\n"
            "newer ones is harmless there. Run: rm -r .venv; make lock PYTHON=python3.11"
        )
    constraint: list[str] = []
    for name, requirements in wanted().items():
        target = ROOT / "requirements" / name
        pip_compile(requirements, target, [*constraint, *arguments])
        tidy(target)
        constraint = ["--constraint", str(target)]


if __name__ == "__main__":
    main(sys.argv[1:])

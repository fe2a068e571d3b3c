"""What it was measured on, in general words."""

import os
import platform
import re
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("ortools", "cpmpy", "pyjobshop")


def machine() -> str:
    """Processor, cores, Python and the versions of the tools."""
    said = [f"{os.cpu_count()} cores ({_processor()})", f"Python {platform.python_version()}"]
    for package in PACKAGES:
        try:
            said.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            said.append(f"{package} not installed")
    return ", ".join([*said, *_minizinc()])


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    lines = known.read_text(encoding="utf-8").splitlines() if known.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _minizinc() -> list[str]:
    if shutil.which("minizinc") is None:
        return ["MiniZinc not installed"]
    said = subprocess.run(["minizinc", "--version"], check=False, capture_output=True, text=True).stdout
    found = re.search(r"[0-9]+(\.[0-9]+)+", said)
    return [f"MiniZinc {found[0]}"] if found else []

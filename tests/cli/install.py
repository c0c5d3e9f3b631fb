#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Installs the pinned CDK CLI and the pinned AWS endpoint where they are not yet.

Usage: install.py <folder>
"""
import fcntl
import hashlib
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent


def install(folder, names, *commands):
    """Runs the commands in the folder, unless it was last filled from the same files."""
    wanted = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in names)).hexdigest()
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        mark = folder / "installed.sha256"
        if mark.exists() and mark.read_text(encoding="utf-8") == wanted:
            return
        for name in names:
            shutil.copy(HERE / name, folder)
        for command in commands:
            done = subprocess.run(command, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  check=False)
            if done.returncode != 0:
                sys.exit(f"what the tests of the CLI need cannot be installed: {' '.join(command)}\n{done.stdout}")
        mark.write_text(wanted, encoding="utf-8")


def main():
    folder = pathlib.Path(sys.argv[1]).absolute()
    install(folder / "npm", ["package.json", "package-lock.json", ".npmrc"], ["npm", "ci", "--ignore-scripts"])
    install(folder / "moto", ["requirements.txt"],
            [sys.executable, "-m", "venv", "--clear", "venv"],
            ["venv/bin/pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"])


if __name__ == "__main__":
    main()

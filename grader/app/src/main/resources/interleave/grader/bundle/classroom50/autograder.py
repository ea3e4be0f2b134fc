"""Runs the grader on the student's checkout, which is the working directory, and leaves ./result.json.

An exit status other than 0 says that the grader failed, which is not the student's fault.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

with tempfile.TemporaryDirectory() as work:
    # What a submission made of links and the like is, is for the grader to say.
    submission = pathlib.Path(work) / "submission"
    shutil.copytree(".", submission, symlinks=True, ignore=shutil.ignore_patterns(".git"))
    out = pathlib.Path(work) / "out"
    # The runner reads commands from standard output, and submissions have names to print.
    status = subprocess.run(
        ["sh", str(HERE / "grader/bin/grader"), "grade", "@assignment@", str(submission)]
        + ["--sandbox", "none", "--out", str(out)],
        stdout=subprocess.DEVNULL,
        check=False,
    ).returncode
    if status != 0:
        sys.exit(status)
    result = out / "submission" / "result.classroom50.json"
    if not result.is_file():
        sys.exit("no result: Classroom 50's variables (CLASSROOM, ASSIGNMENT, SUBMISSION_TAG, ...) are not all set")
    shutil.copyfile(result, "result.json")

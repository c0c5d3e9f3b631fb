#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Faults of the machine while an assembly is written: the one that was there stays whole, or the new one is.

Usage: faults.py <writer> <case> [seed]

Exit status 77: this machine does not let the case run.
"""
import contextlib
import ctypes
import errno
import json
import multiprocessing
import os
import pathlib
import platform
import random
import re
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
KILLS = 200
ROUNDS = 200
GENERATIONS = 5
BESIDE = re.compile(r"\.out\.[0-9a-f]{16}")
ASIDE = ".out." + "0" * 16

libc = ctypes.CDLL(None, use_errno=True)


class Fault(Exception):
    """What a case finds wrong."""


def require(condition, text):
    if not condition:
        raise Fault(text)


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(SKIPPED)


def generation(number):
    """What marks the files of a generation. After some, the marks come again: each has its bytes, made once."""
    return f"G{number % GENERATIONS:08}"


class Place:
    """A folder of this test with an output folder in it, and the writer that writes there."""

    def __init__(self, writer, folder, manner=None):
        self.folder = pathlib.Path(folder)
        self.out = self.folder / "out"
        self.writer = writer
        self.manner = [manner] if manner else []
        self.number = 0
        self.bytes = []
        for number in range(GENERATIONS):
            with tempfile.TemporaryDirectory() as elsewhere:
                subprocess.run([writer, f"{elsewhere}/out", generation(number), *self.manner], check=True)
                self.bytes.append(read_assembly(f"{elsewhere}/out"))
        self.names = set(self.bytes[0])
        require(len(self.names) >= 4, f"an assembly has four files and more: {sorted(self.names)}")

    def expected(self, number):
        """The files of an assembly of a generation."""
        return self.bytes[number % GENERATIONS]

    def command(self, number, out=None):
        return [self.writer, str(self.out if out is None else out), generation(number), *self.manner]

    def write(self, out=None):
        """Writes the next generation, and nothing goes wrong."""
        self.number += 1
        done = subprocess.run(self.command(self.number, out), capture_output=True, text=True, check=False)
        require(done.returncode == 0 and not done.stderr, f"written: {done.returncode}, {done.stderr!r}")
        self.check(self.number, out)

    def fail(self, reason, out=None, where=None, **how):
        """Has a run fail with one sentence that names the place and the reason; what was there is as it was."""
        before = snapshot(self.folder)
        command = self.command(self.number + 1, out)
        done = subprocess.run(command, capture_output=True, text=True, check=False, **how)
        require(done.returncode == 1, f"{command}: exit status {done.returncode} for {reason!r}: {done.stderr!r}")
        check_sentence(done.stderr, str(where or (self.out if out is None else out)), reason)
        require(snapshot(self.folder) == before, f"{reason}: {self.folder} is not as it was: {os.listdir(self.folder)}")

    def check(self, number, out=None):
        found = read_assembly(out or self.out)
        require(found == self.expected(number), f"the assembly is not generation {number}: {describe(found)}")

    def check_one_of(self, numbers, out=None):
        """The generation of the assembly that is there whole."""
        found = read_assembly(out or self.out)
        for number in numbers:
            if found == self.expected(number):
                return number
        raise Fault(f"no whole assembly of {numbers}: {describe(found)}")

    def leftovers(self):
        return [name for name in os.listdir(self.folder) if name != "out"]


def read_assembly(out):
    return {str(p.relative_to(out)): p.read_bytes() for p in pathlib.Path(out).rglob("*")
            if p.is_file() and not str(p.relative_to(out)).startswith(".") and not p.name.endswith(".lock")}


def describe(files):
    marks = {name: sorted(set(re.findall(rb"G\d{8}", data))) for name, data in files.items()}
    return {name: (len(files[name]), [mark.decode() for mark in found]) for name, found in marks.items()}


def snapshot(folder):
    """All that is in a folder."""
    found = {}
    for path in sorted(pathlib.Path(folder).rglob("*")):
        mode = path.lstat().st_mode
        content = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
        found[str(path)] = (stat.S_IFMT(mode), stat.S_IMODE(mode), content)
    return found


def check_sentence(text, where, reason):
    require(text.endswith("\n") and text.count("\n") == 1, f"not one sentence: {text!r}")
    require(where in text and reason in text, f"it does not say {where!r} and {reason!r}: {text!r}")


# --- system calls that fail, and kills between them -------------------------------------------------------------------

PTRACE_TRACEME, PTRACE_PEEKUSER, PTRACE_POKEUSER, PTRACE_KILL, PTRACE_SYSCALL = 0, 3, 6, 8, 24
PTRACE_SETOPTIONS, TRACESYSGOOD, EXITKILL = 0x4200, 1, 0x100000
# The numbers and registers of x86-64.
CALLS = {0: "read", 1: "write", 3: "close", 5: "fstat", 9: "mmap", 10: "mprotect", 11: "munmap", 12: "brk", 72: "fcntl",
         73: "flock", 74: "fsync", 79: "getcwd", 89: "readlink", 110: "getppid", 217: "getdents64", 231: "exit_group",
         257: "openat", 258: "mkdirat", 262: "newfstatat", 263: "unlinkat", 265: "linkat", 277: "sync_file_range",
         316: "renameat2", 318: "getrandom", 332: "statx", 439: "faccessat2"}
NO_FAULT = {"brk", "mmap", "munmap", "mprotect", "getppid", "exit_group"}
ORIG_RAX, RAX = 15 * 8, 10 * 8
IS_X86 = platform.machine() == "x86_64"


def ptrace(request, pid, address=0, data=0):
    libc.ptrace.restype = ctypes.c_long
    ctypes.set_errno(0)
    result = libc.ptrace(ctypes.c_long(request), ctypes.c_long(pid), ctypes.c_void_p(address), ctypes.c_void_p(data))
    if result == -1 and ctypes.get_errno():
        raise OSError(ctypes.get_errno(), "ptrace")
    return result


def trace(command, at_call, prepare=None):
    """Runs a command and calls `at_call(index, name)` before each system call: an errno has the call fail, True kills
    the process. Returns the exit status (negative: the signal) and what was written to stderr."""
    with tempfile.TemporaryFile() as errors:
        pid = os.fork()
        if pid == 0:
            try:
                os.dup2(errors.fileno(), 2)
                if prepare:
                    prepare()
                ptrace(PTRACE_TRACEME, 0)
                os.execv(command[0], command)
            finally:
                os._exit(99)
        _, status = os.waitpid(pid, 0)
        if os.WIFEXITED(status):
            skip("no process may be traced here")
        ptrace(PTRACE_SETOPTIONS, pid, 0, TRACESYSGOOD | EXITKILL)
        index, entering, started, failing, deliver = 0, True, not IS_X86, 0, 0
        while True:
            ptrace(PTRACE_SYSCALL, pid, 0, deliver)
            _, status = os.waitpid(pid, 0)
            deliver = 0
            if os.WIFEXITED(status) or os.WIFSIGNALED(status):
                errors.seek(0)
                code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
                return code, errors.read().decode()
            if os.WSTOPSIG(status) != signal.SIGTRAP | 0x80:
                deliver = os.WSTOPSIG(status)
                continue
            if entering:
                name = None
                if IS_X86:
                    number = ptrace(PTRACE_PEEKUSER, pid, ORIG_RAX)
                    name = CALLS.get(number, str(number))
                    started |= name == "getppid"
                if started:
                    verdict = at_call(index, name)
                    index += 1
                    if verdict is True:
                        os.kill(pid, signal.SIGKILL)
                        os.waitpid(pid, 0)
                        return -signal.SIGKILL, ""
                    elif verdict:
                        failing = verdict
                        if name != "close":  # which closes even when it fails
                            ptrace(PTRACE_POKEUSER, pid, ORIG_RAX, 2**64 - 1)
            elif failing:
                ptrace(PTRACE_POKEUSER, pid, RAX, 2**64 - failing)
                failing = 0
            entering = not entering


def without_renameat2():
    """Has this process and its children live on a file system that can neither exchange nor refuse to replace."""
    number = {"x86_64": 316, "aarch64": 276}.get(platform.machine())
    if number is None:
        skip("the number of renameat2 on this machine is not known here")

    class Filter(ctypes.Structure):
        _fields_ = [("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint)]

    class Program(ctypes.Structure):
        _fields_ = [("len", ctypes.c_ushort), ("filter", ctypes.POINTER(Filter))]

    # Load the number of the call; if it is this one, the error; else as ever.
    lines = (Filter * 4)((0x20, 0, 0, 0), (0x15, 0, 1, number), (0x06, 0, 0, 0x50000 | errno.EINVAL),
                         (0x06, 0, 0, 0x7FFF0000))
    program = Program(4, lines)
    if libc.prctl(38, 1, 0, 0, 0) != 0 or libc.prctl(22, 2, ctypes.byref(program), 0, 0) != 0:
        os._exit(98)


def can_filter():
    pid = os.fork()
    if pid == 0:
        without_renameat2()
        os._exit(0)
    return os.waitpid(pid, 0)[1] == 0


# --- the cases --------------------------------------------------------------------------------------------------------


def keep_things(place):
    """What the CLI and others keep in an output folder."""
    (place.out / ".cache").mkdir(exist_ok=True)
    (place.out / ".cache/zip").write_text("cached")
    (place.out / "synth.lock").write_text("1")
    (place.out / "read.1.1.lock").write_text("1")


def check_things(place):
    require((place.out / ".cache/zip").read_text() == "cached", "what has a dot is gone")
    for name in ("synth.lock", "read.1.1.lock"):
        require((place.out / name).read_text() == "1", f"{name} is gone")


def check_after_kill(place, aside_is_fine=False):
    """The previous assembly or the next one, whole; and of the half-written nothing but what stands beside."""
    if aside_is_fine and not place.out.exists():
        place.check(place.number, place.folder / ASIDE)
        return
    place.number = place.check_one_of([place.number, place.number + 1])
    require(all(map(BESIDE.fullmatch, place.leftovers())), f"beside it stand {place.leftovers()}")
    if not aside_is_fine:
        for name in ("synth.lock", "read.1.1.lock"):
            require((place.out / name).exists(), f"{name} is gone")


def kill_at_random(place, kills, check):
    """Kills runs at random instants. Returns how many left the previous assembly and how many the next."""
    times = []
    for _ in range(15):
        start = time.perf_counter()
        subprocess.run(place.command(place.number), check=True)
        times.append(time.perf_counter() - start)
    span = sorted(times)[len(times) // 2]
    outcomes = {"previous": 0, "next": 0, "runs": 0, "killed": 0, "beside": 0}
    while outcomes["killed"] < kills:
        outcomes["runs"] += 1
        require(outcomes["runs"] < 10 * kills, f"too many runs end before they are killed: {outcomes}")
        before = place.number
        with subprocess.Popen(place.command(before + 1)) as process:
            until = time.perf_counter() + random.uniform(0, span)
            while time.perf_counter() < until:
                pass
            process.kill()
            killed = process.wait() == -signal.SIGKILL
        outcomes["killed"] += killed
        span *= 1.05 if killed else 0.9  # how long a run takes changes with what else the machine does
        check(place)
        outcomes["previous" if place.number == before else "next"] += 1
        outcomes["beside"] += bool(place.leftovers())
    print(f"a run takes about {span * 1000:.1f} ms: {outcomes}")
    return outcomes


def kill(place):
    place.write()
    keep_things(place)
    outcomes = kill_at_random(place, KILLS, check_after_kill)
    require(outcomes["previous"] > KILLS // 10, "the kills do not cover the run")
    require(outcomes["beside"] > KILLS // 20, "hardly a kill met a run that was writing")
    place.write()
    require(place.leftovers() == [], f"the next run has not removed {place.leftovers()}")
    check_things(place)


def kill_at_each_call_of(place, check, prepare=None):
    reached, index = True, 0
    while reached:
        reached = False

        def at_call(here, _name, index=index):
            nonlocal reached
            reached |= here == index
            return here == index

        trace(place.command(place.number + 1), at_call, prepare)
        check(place)
        index += 1
    print(f"killed before each of {index - 1} system calls")
    require(index > 20, "that is less than a run makes")


def kill_calls(place):
    place.write()
    keep_things(place)
    kill_at_each_call_of(place, check_after_kill)
    place.write()
    require(place.leftovers() == [], f"the next run has not removed {place.leftovers()}")
    check_things(place)
    shutil.rmtree(place.out)

    def check(place):
        if place.out.exists():
            place.check(place.number + 1)
            shutil.rmtree(place.out)

    kill_at_each_call_of(place, check)  # there is no previous assembly


WRITING = {"write", "close", "fsync", "openat", "mkdirat", "linkat", "renameat2", "sync_file_range"}
FAILING = {errno.EIO: set(CALLS.values()) - NO_FAULT, errno.ENOSPC: WRITING,
           errno.EINTR: {"write", "fsync", "flock", "close"}}


def failing_calls(place):
    """Each system call of a run fails once: it copes, or says so and leaves the previous assembly."""
    if not IS_X86:
        skip("the system calls are known for x86-64 only")
    place.write()
    keep_things(place)
    names = []
    trace(place.command(place.number), lambda _, name: names.append(name))
    require(set(names) <= set(CALLS.values()), f"unknown system calls: {set(names) - set(CALLS.values())}")
    # All is on the disk before the exchange, and then the exchange itself.
    exchange = names.index("renameat2")
    flushed = names[:exchange].count("fsync")
    require(flushed == len(place.names) + 1, f"{flushed} files and folders are on the disk before the exchange")
    require("fsync" in names[exchange:], "the exchange is not put on the disk")
    counts = {"coped": 0, "failed": 0}
    for error, calls in FAILING.items():
        for index, name in enumerate(names):
            if name in calls:
                try:
                    counts[fail_call(place, index, name, error)] += 1
                except Fault as fault:
                    raise Fault(f"{os.strerror(error)} in call {index}, {name}: {fault}") from None
    print(f"runs with one failing call of {len(names)}: {counts}")
    require(min(counts.values()) > 20, "that is not all calls")


def fail_call(place, index, name, error):
    """What becomes of a run in which one call fails."""
    met = []

    def at_call(here, call):
        if here != index:
            return None
        met.append(call)
        return error

    code, text = trace(place.command(place.number + 1), at_call)
    require(met == [name], f"the run took another way: {met}")
    if code == 0:
        require(text == "", f"it says {text!r}")
        place.number += 1
    else:
        require(code == 1, f"exit status {code}")
        require(error != errno.EINTR, "an interrupted call is called again")
        check_sentence(text, str(place.out), os.strerror(error))
        require(place.leftovers() == [], f"beside it stand {place.leftovers()}")
    if name in ("write", "fsync", "mkdirat"):
        require((code == 0) == (error == errno.EINTR), f"exit status {code}")
    place.check(place.number)
    for lock in ("synth.lock", "read.1.1.lock"):
        require((place.out / lock).exists(), f"{lock} is gone")
    place.write()  # and the next run removes what could not be removed
    require(place.leftovers() == [], f"the next run has not removed {place.leftovers()}")
    check_things(place)
    return "coped" if code == 0 else "failed"


def no_exchange(place):
    """A file system that can neither exchange two folders nor refuse to replace one."""
    if not can_filter():
        skip("no process may filter its system calls here")
    for _ in range(3):
        place.number += 1
        subprocess.run(place.command(place.number), check=True, preexec_fn=without_renameat2)
        place.check(place.number)
        require(place.leftovers() == [], f"beside it stand {place.leftovers()}")
    keep_things(place)
    kill_at_each_call_of(place, lambda place: check_after_kill(place, True), without_renameat2)
    place.write()
    require(place.leftovers() == [], f"the next run has not removed {place.leftovers()}")
    require((place.out / ".cache/zip").read_text() == "cached", "what has a dot is gone")
    for round_number in range(50):
        write_at_once(place, round_number, preexec_fn=without_renameat2)


def other_machine(place):
    """A machine that cannot exchange two folders and whose system calls nobody knows here: Windows, of which the writer
    is a script that starts one."""
    for _ in range(3):
        place.write()
        require(place.leftovers() == [], f"beside it stand {place.leftovers()}")
    keep_things(place)
    kill_at_random(place, KILLS // 5, lambda place: check_after_kill(place, True))
    place.write()
    require(place.leftovers() == [], f"the next run has not removed {place.leftovers()}")
    require((place.out / ".cache/zip").read_text() == "cached", "what has a dot is gone")
    for round_number in range(ROUNDS // 10):
        write_at_once(place, round_number)


def write_at_once(place, round_number, **how):
    """Two writers of one folder. One of them wins whole."""
    numbers = (place.number + 1, place.number + 2)
    runs = [subprocess.Popen(place.command(number), stderr=subprocess.PIPE, text=True, **how) for number in numbers]
    ends = [(run.communicate()[1], run.returncode) for run in runs]
    won = [number for number, (_, code) in zip(numbers, ends) if code == 0]
    for text, code in ends:
        if code != 0:
            check_sentence(text, str(place.out), "")
    require(won, f"round {round_number}: none has won: {ends}")
    winner = place.check_one_of(won)
    if len(won) < 2:
        print(f"round {round_number}: {ends}")
    require(place.leftovers() == [], f"round {round_number}: beside it stand {place.leftovers()}")
    place.number += 2
    return winner - numbers[0], len(won)


def read_on(out, wanted, stop, results):
    """Reads assemblies, each through one open folder, and puts what is wrong with one of them."""
    whole, gone = 0, 0
    while not stop.is_set():
        try:
            folder = os.open(out, os.O_RDONLY | os.O_DIRECTORY)
        except OSError as error:
            results.put(f"there is no folder: {error}")
            return
        files = {}
        try:
            for name in os.listdir(folder):
                if not name.startswith(".") and not name.endswith(".lock"):
                    with open(os.open(name, os.O_RDONLY, dir_fd=folder), "rb") as file:
                        files[name] = file.read()
            complete = set(files) == wanted
        except FileNotFoundError:
            complete = False
        replaced = os.fstat(folder).st_ino != os.stat(out).st_ino
        os.close(folder)
        marks = {mark for data in files.values() for mark in re.findall(rb"G\d{8}", data)}
        if len(marks) > 1:
            results.put(f"files of several generations in one folder: {marks}")
            return
        if not complete and not replaced:
            results.put(f"a folder without all its files: {sorted(files)}")
            return
        whole, gone = whole + complete, gone + (not complete)
    results.put((whole, gone))


def read_meanwhile(place, work):
    """Has another process read assemblies while `work` goes on. Returns what it found."""
    stop, results = multiprocessing.Event(), multiprocessing.Queue()
    reader = multiprocessing.Process(target=read_on, args=(str(place.out), place.names, stop, results))
    reader.start()
    try:
        work()
    finally:
        stop.set()
        found = results.get(timeout=30)
        reader.join()
    return found


def two_writers(place):
    place.write()
    keep_things(place)
    wins, both = [0, 0], 0

    def work():
        nonlocal both
        for round_number in range(ROUNDS):
            winner, won = write_at_once(place, round_number)
            wins[winner] += 1
            both += won == 2
            check_things(place)

    found = read_meanwhile(place, work)
    require(not isinstance(found, str), found)
    print(f"{ROUNDS} rounds: the first and the second stayed {wins} times, both went well {both} times; "
          f"{found[0]} assemblies were read whole, {found[1]} were removed meanwhile")
    require(found[0] > ROUNDS // 2, "the reader has hardly read")
    require(both == ROUNDS, "one of two writers gave up")
    shutil.rmtree(place.out)
    for round_number in range(ROUNDS // 3):
        write_at_once(place, round_number)  # where there is nothing yet
        shutil.rmtree(place.out)


def cli_locks(place):
    """The CLI takes or releases a lock by its path between two system calls of a run, whichever: a lock that was taken
    is there after the run, and one that was released is not."""
    place.write()
    keep_things(place)
    lock, draft = place.out / "read.7.1.lock", place.out / "read.7.1.lock.7_1"

    names = []
    trace(place.command(place.number), lambda _, name: names.append(name))
    start = names.index("fsync") if IS_X86 else 0  # before it, nobody has looked for locks

    def take():
        draft.write_text("7")
        draft.rename(lock)

    def release():
        lock.unlink()

    for before, action, remains in ((lambda: None, take, True), (take, release, False)):
        index, reached = start, True
        while reached:
            reached = False
            before()

            def at_call(here, _name, action=action, index=index):
                nonlocal reached
                if here == index:
                    reached = True
                    action()
                    require(lock.exists() == (action is take), "the lock is not as the CLI has just made it")

            code, text = trace(place.command(place.number), at_call)
            require(code == 0, f"exit status {code}: {text}")
            place.check(place.number)
            check_things(place)
            if reached:
                require(lock.exists() == remains, f"{action.__name__} before call {index}: there {lock.exists()}")
            left = {name for name in os.listdir(place.out) if ".lock" in name} - {lock.name}
            require(left == {"synth.lock", "read.1.1.lock"}, f"other locks: {left}")
            require(place.leftovers() == [], f"beside it stand {place.leftovers()}")
            lock.unlink(missing_ok=True)
            index += 1
        print(f"{action.__name__}: before each of {index - start - 1} system calls")
        require(index - start > 50, "that is less than a run makes")


def few_descriptors(place):
    """With few descriptors a run goes well or says so, and leaves nothing, however deep the folders in it are."""
    place = Place(place.writer, place.folder, "deep")
    for is_first in (True, False):
        failed = 0
        for limit in range(3, 31):
            def lower(limit=limit):
                resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))

            before = snapshot(place.folder)
            done = subprocess.run(place.command(place.number + 1), capture_output=True, text=True, check=False,
                                  preexec_fn=lower)
            require(place.leftovers() == [], f"{limit} descriptors: beside it stand {place.leftovers()}: {done.stderr}")
            if done.returncode == 0:
                place.number += 1
                place.check(place.number)
                if is_first:
                    shutil.rmtree(place.out)
                continue
            failed += 1
            if limit > 5:  # below, not even the program's libraries can be read
                require(done.returncode == 1, f"{limit} descriptors: exit status {done.returncode}")
                check_sentence(done.stderr, str(place.out), os.strerror(errno.EMFILE))
            require(snapshot(place.folder) == before, f"{limit} descriptors: it is not as it was: {done.stderr}")
        print(f"{failed} of 28 limits are too low {'for a new folder' if is_first else 'to replace one'}")
        require(3 < failed < 25, "that is no sweep")
        if is_first:
            place.write()


def places(place):
    """Where no folder can be."""
    base = place.folder
    (base / "file").write_text("text")
    place.fail("Not a directory", base / "file")
    place.fail("Not a directory", base / "file/sub/out", base / "file/sub")
    (base / "mine").mkdir()
    (base / "mine/notes").write_text("text")
    place.fail("is no cloud assembly, it holds \"notes\"", base / "mine")
    (base / "mine/manifest.json").write_text("{}")
    place.fail("is no cloud assembly", base / "mine")
    (base / "dangling").symlink_to("nowhere/out")
    place.fail("No such file or directory", base / "dangling")
    (base / "loop").symlink_to("loop")
    place.fail("Too many levels of symbolic links", base / "loop")
    (base / "to-file").symlink_to("file")
    place.fail("Not a directory", base / "to-file")
    place.fail("File name too long", base / ("x" * 256))
    place.fail("is the current folder or above it", ".", ".", cwd=base / "mine")
    place.fail("No such file or directory", "", "folder")
    if os.path.ismount("/proc"):
        place.fail("is a mount point", "/proc")

    place.write(base / "parents/that/are/missing")
    (base / "real").mkdir()
    (base / "link").symlink_to("real/out")
    place.write(base / "real/out")
    place.write(base / "link")
    require((base / "link").is_symlink() and not (base / "real/out").is_symlink(), "the link is gone")
    place.check(place.number, base / "real/out")
    require(os.listdir(base / "real") == ["out"], "beside the link's folder something stands")
    place.write(str(base / "real/out") + "//")

    # An exception that nobody catches: the runtime's own words, ours in them, and nothing half-written.
    before = snapshot(base)
    done = subprocess.run([*place.command(place.number, base / "mine"), "uncaught"], capture_output=True, text=True,
                          check=False)
    require(done.returncode == -signal.SIGABRT, f"exit status {done.returncode}")
    require("is no cloud assembly" in done.stderr, done.stderr)
    require(snapshot(base) == before, "an exception that nobody catches leaves something")


def permission(place):
    """Without the right to write: as nobody, if we are root."""
    def drop():
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)

    def give(path):
        if os.geteuid() == 0:
            os.chown(path, 65534, 65534)

    place.folder.chmod(0o777)
    place.write()
    give(place.out)
    place.folder.chmod(0o555)
    place.fail("Permission denied", preexec_fn=drop)  # no folder can be made beside it
    place.fail("Permission denied", place.folder / "other", preexec_fn=drop)
    place.fail("Permission denied", place.folder / "other/out", place.folder / "other", preexec_fn=drop)
    place.folder.chmod(0o777)
    for mode in (0o555, 0o000):
        place.out.chmod(mode)
        if os.geteuid() == 0:
            place.fail("Permission denied", preexec_fn=drop)
        else:
            done = subprocess.run(place.command(place.number + 1), capture_output=True, text=True, check=False)
            require(done.returncode == 1, f"exit status {done.returncode}")
            check_sentence(done.stderr, str(place.out), "Permission denied")
    place.out.chmod(0o755)
    require(place.leftovers() == [], f"beside it stand {place.leftovers()}")
    place.check(place.number)
    if os.geteuid() == 0:  # root writes for somebody, whose folder it stays
        place.write()
        require(place.out.stat().st_uid == 65534, "the folder has changed hands")


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True)


@contextlib.contextmanager
def disk_in(place, size):
    """A small disk of its own."""
    disk = place.folder / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", f"size={size}", "disk", disk)
    try:
        yield Place(place.writer, disk)
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def full_disk(place):
    """A disk with room for some pages, from none to enough; and one with room for some files."""
    with disk_in(place, "512k") as on_disk:
        fill(on_disk)


def fill(on_disk):
    disk = on_disk.folder
    page = os.sysconf("SC_PAGE_SIZE")
    on_disk.write()
    keep_things(on_disk)
    need = sum(-(-len(data) // page) for data in on_disk.expected(1).values())
    free = os.statvfs(disk).f_bfree
    filler = disk / "filler"
    failed = 0
    for pages in range(need + 3):
        with open(filler, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, (free - pages) * page)
        require(os.statvfs(disk).f_bfree == pages, "the disk is not as full as it should be")
        if pages < need:
            on_disk.fail("No space left on device")
            failed += 1
        else:
            number = on_disk.number
            on_disk.number += 1
            done = subprocess.run(on_disk.command(number + 1), capture_output=True, text=True, check=False)
            require(done.returncode == 0, f"{pages} free pages are enough: {done.stderr}")
            on_disk.check(number + 1)
            require(sorted(on_disk.leftovers()) == ["filler"], f"beside it stand {on_disk.leftovers()}")
        filler.unlink()
        check_things(on_disk)
    print(f"no room for {failed} of {need} pages")
    for files in range(len(on_disk.names) + 1):
        used = os.statvfs(disk)
        mount("-o", f"remount,size=512k,nr_inodes={used.f_files - used.f_ffree + files}", "disk", disk)
        on_disk.fail("No space left on device")
    print(f"no room for one more file in {files + 1} cases")
    mount("-o", "remount,size=512k,nr_inodes=100", "disk", disk)
    # A killed writer has filled it: the next one has the room again.
    beside = disk / ".out.0123456789abcdef"
    beside.mkdir()
    with open(beside / "half", "wb") as file:
        os.posix_fallocate(file.fileno(), 0, os.statvfs(disk).f_bfree * page)
    on_disk.write()


def read_only(place):
    with disk_in(place, "1m") as on_disk:
        make_read_only(on_disk, place.folder)


def make_read_only(on_disk, elsewhere):
    disk = on_disk.folder
    on_disk.write()
    keep_things(on_disk)
    mount("-o", "remount,ro", "disk", disk)
    on_disk.fail("Read-only file system")
    on_disk.fail("Read-only file system", disk / "other")
    on_disk.fail("Read-only file system", disk / "other/out", disk / "other")
    on_disk.check(1)
    mount("-o", "remount,rw", "disk", disk)
    mount("--bind", "-o", "ro", on_disk.out, on_disk.out)
    on_disk.fail("is a mount point")
    subprocess.run(["umount", on_disk.out], check=True)
    mount("--bind", on_disk.out, on_disk.out)
    on_disk.fail("is a mount point")
    subprocess.run(["umount", on_disk.out], check=True)
    # Something is mounted in it, which must neither be emptied nor lost.
    mount("--bind", elsewhere, on_disk.out / ".cache")
    on_disk.fail("is a mount point", where=on_disk.out / ".cache")
    subprocess.run(["umount", on_disk.out / ".cache"], check=True)
    on_disk.write()
    check_things(on_disk)
    # As a container has it: one folder of a read-only tree can be written, but none can be made beside it.
    (disk / "read-only/out").mkdir(parents=True)
    mount("--bind", "-o", "ro", disk / "read-only", disk / "read-only")
    on_disk.fail("Read-only file system", disk / "read-only/out")
    subprocess.run(["umount", disk / "read-only"], check=True)


def selfcheck(place):
    """These tests find fault with a program that writes file after file into the folder that is there."""
    place = Place(place.writer, place.folder, "naive")
    place.write()
    keep_things(place)
    faults = 0

    def count(place):
        nonlocal faults
        try:
            check_after_kill(place)
        except Fault:
            faults += 1
            place.write()

    kill_at_random(place, 50, count)
    print(f"{faults} of 50 random kills leave a mixed assembly")
    faults = 0
    kill_at_each_call_of(place, count)
    require(faults > 5, "hardly a kill between system calls leaves a mixed assembly")
    print(f"{faults} of the kills before a system call do")

    mixed = 0

    def work():
        nonlocal mixed
        for round_number in range(ROUNDS):
            try:
                write_at_once(place, round_number)
            except Fault:
                mixed += 1
                place.number += 2
            if mixed == 3 and round_number > 50:
                break

    found = read_meanwhile(place, work)
    print(f"{mixed} rounds of two writers leave a mixed assembly; a reader finds: {found}")
    require(mixed > 0 or isinstance(found, str), "two writers leave no mixed assembly")
    require(isinstance(found, str), "a reader sees no mixed assembly")


CASES = {function.__name__: function for function in
         (kill, kill_calls, failing_calls, no_exchange, other_machine, two_writers, cli_locks, few_descriptors, places,
          permission, full_disk, read_only, selfcheck)}
MOUNTS = {"full_disk", "read_only"}


def have_mounts():
    """Starts this test again where its mounts are its own and go with it."""
    if os.environ.get("FAULTS_HAS_MOUNTS"):
        return
    for unshare in (["unshare", "-m"], ["unshare", "-rm"]):
        probe = [*unshare, "sh", "-c", "mount -t tmpfs probe /mnt"]
        if shutil.which("unshare") and subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            os.environ["FAULTS_HAS_MOUNTS"] = "1"
            os.execvp(unshare[0], [*unshare, sys.executable, *sys.argv])
    skip("nothing may be mounted here, neither by this user nor in a namespace of its own")


def main():
    writer, case = sys.argv[1:3]
    if case in MOUNTS:
        have_mounts()
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().randrange(10**6)
    print(f"seed {seed}", flush=True)
    random.seed(seed)
    started = time.monotonic()
    # In memory where it can be: a thousand runs must not wait for the disk of a busy machine.
    memory = "/dev/shm" if case != "kill" and os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory() as tools, \
            tempfile.TemporaryDirectory(prefix="constcloud-faults-", dir=memory) as folder:
        tool = pathlib.Path(tools, "writer")
        work = pathlib.Path(folder, "work")
        work.mkdir()
        shutil.copy(writer, tool)
        for path in (tools, folder):
            os.chmod(path, 0o755)  # for the user without rights
        try:
            CASES[case](Place(str(tool), work))
        except Fault as fault:
            print(f"FAILED: {fault}")
            sys.exit(1)
    print(f"{case}: {time.monotonic() - started:.1f} s")


if __name__ == "__main__":
    main()

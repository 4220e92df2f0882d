"""Promises: a worker of the built program as a Python value, asked for one file at a time; it outlives no limit.

Used by the other scripts here; the protocol is the one that Sources/Workers/WorkerMessage.swift describes.
"""
import json
import os
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def program():
    """The release build, or what SAMSVAR names."""
    path = os.environ.get("SAMSVAR") or str(ROOT / ".build/release/samsvar")
    if not os.access(path, os.X_OK):
        raise SystemExit(f"{path} is missing: swift build --configuration release --product samsvar")
    return path


class Ending(Exception):
    """The worker is gone: `how` is `too slow`, or the name of the signal; `last` its last words, `step` its last step."""

    def __init__(self, how, last="", step=None):
        super().__init__(how)
        self.how, self.last, self.step = how, last, step


class Worker:
    """One process; `memory` in MiB and `seconds` are the limits it binds itself to; a file has `whole` seconds in all."""

    def __init__(self, memory=1024, seconds=60, whole=None):
        self.memory, self.seconds, self.whole, self.process = memory, seconds, whole, None

    def start(self):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [program(), "worker", "--memory", str(self.memory), "--seconds", str(self.seconds)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "OMP_THREAD_LIMIT": "1"})

    def stop(self):
        """Ends the process, whatever it does."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.errors.close()
            self.process = None

    def read(self, path):
        """The worker's answer to one file; raises Ending when there is none.

        As the program does, a file is read again without the page at which a worker ended, three times at most; then
        without the step that ends it on any page, unless that is the reading of words.
        """
        without, end = [], time.monotonic() + (self.whole or float("inf"))
        while True:
            try:
                return self._ask(path, without, end)
            except Ending as ending:
                if time.monotonic() >= end:
                    raise Ending("too slow", ending.last, ending.step) from None
                step = ending.step
                everywhere = dict(step, page=0) if step else None
                if not step or step in without or everywhere in without:
                    raise
                if len(without) >= 3 and step["kind"] == "text":
                    raise
                without.append(step if len(without) < 3 else everywhere)

    def _ask(self, path, without, end):
        if not self.process:
            self.start()
        self._forget_peak()
        request = json.dumps(
            {"path": str(Path(path).resolve()), "progress": True, "without": without}, ensure_ascii=False)
        try:
            self.process.stdin.write(request.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            self._end(None)
        step, parts, deadline = None, [], min(end, time.monotonic() + self.seconds)
        while True:
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                self.stop()
                raise Ending("too slow", step=step)
            part = os.read(self.process.stdout.fileno(), 1 << 20)
            if not part:
                self._end(step)
            parts.append(part)
            if b"\n" not in part:
                continue
            *lines, rest = b"".join(parts).split(b"\n")
            parts = [rest]
            for line in lines:
                if not line.startswith(b'{"step":'):
                    return json.loads(line)
                step = json.loads(line)["step"]
                deadline = min(end, time.monotonic() + self.seconds)

    def peak(self):
        """The most memory in use since the last file was begun, in MiB."""
        return self._status("VmHWM:") / 1024

    def processor_seconds(self):
        """User and system time so far, in seconds."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _forget_peak(self):
        try:
            Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")
        except OSError:
            pass  # then the peak is that of the worker's life

    def _status(self, key):
        try:
            lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        except (OSError, AttributeError):
            return 0
        return next((int(line.split()[1]) for line in lines if line.startswith(key)), 0)

    def _end(self, step):
        try:
            code = self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:  # it closed its output and goes on
            self.process.kill()
            code = self.process.wait()
        self.errors.seek(0, os.SEEK_END)
        self.errors.seek(max(0, self.errors.tell() - 2000))
        last = self.errors.read().decode(errors="replace").strip().splitlines()
        self.stop()
        name = signal.Signals(-code).name if code < 0 else f"exit {code}"
        raise Ending("too slow" if name == "SIGXCPU" else name, last[-1] if last else "", step)


def text_of(answer):
    """All text of a file and of the files that came inside it."""
    documents = [answer.get("document")] + [each.get("document") for each in answer.get("attachments", [])]
    return "\n".join(each["text"] for each in documents if each)


def files_under(folder, endings=None):
    """The files of a folder and its folders by name; `endings` in lower case, such as {".pdf"}."""
    found = (each for each in sorted(Path(folder).rglob("*")) if each.is_file())
    return [each for each in found if endings is None or each.suffix.lower() in endings]

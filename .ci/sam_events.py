"""Plays a project's sample events under the real SAM and compares each answer with that of the local run.

Called by sam-play, which sees to the SAM CLI, the container engine and the image.
"""

import argparse
import contextlib
import difflib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

VOLATILE_HEADERS = {"date", "x-request-id"}
SECONDS_TO_START = 90
SECONDS_TO_ANSWER = 90
SECONDS_FOR_ALL = 600


class Failed(Exception):
    """A check did not hold; the message is shown under its line."""

    word = "failed"


class Different(Failed):
    """Both runs answered, and not the same."""

    word = "different"


class Score:
    """Counts the checks and prints one line for each."""

    def __init__(self):
        self.passed = self.failed = self.not_run = 0

    def check(self, name, action):
        started = time.monotonic()
        try:
            action()
        except Failed as failure:
            self.failed += 1
            print(f"{failure.word:10}{name}\n{indented(failure)}", flush=True)
            return
        self.passed += 1
        print(f"ok        {name} ({time.monotonic() - started:.1f} s)", flush=True)

    def skip(self, name, reason):
        self.not_run += 1
        print(f"not run   {name}: {reason}", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("project", type=Path)
    arguments.add_argument("--image", default="")
    arguments.add_argument("--missing", default="", help="why there is no engine or image")
    arguments.add_argument("--strict", action="store_true")
    asked = arguments.parse_args()
    os.chdir(asked.project)
    # Being told to end is an exception like any other, so that what was started is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))

    score = Score()
    lint(score)
    play_all(score, asked.image, asked.missing)
    print(f"sam: {score.passed} passed, {score.failed} failed, {score.not_run} not run")
    sys.exit(1 if score.failed or (asked.strict and score.not_run) else 0)


def lint(score):
    for command in (["sam", "validate", "--lint", "--template", "template.yaml"], ["cfn-lint", "template.yaml"]):
        if installed(command[0]):
            score.check(" ".join(command[:2]), lambda: run(command))
        else:
            score.skip(" ".join(command[:2]), f"{command[0]} could not be installed")


def play_all(score, image, missing):
    events = sorted(path for path in Path("events").glob("*.json") if path.name != "env.json")
    if missing:
        skip_all(score, events, missing)
        return
    if not events:
        score.check("events", lambda: fail("there is no event to play"))
    sam_options = ["--template", "template.yaml", "--env-vars", "events/env.json"]
    sam_options += ["--skip-pull-image", "--invoke-image", image]
    try:
        local = local_answers(events)
        with seeded_table() as seed_anew:
            with warm_functions(sam_options) as warm:
                for event in events:
                    score.check(event.stem, lambda: play(event, local[event], warm, sam_options, seed_anew))
            score.check("sam local start-api", lambda: ask_the_api(sam_options))
    except Failed as failure:
        # Outside a check this can only be local/sam, before the first event.
        reason = failure
        score.check("local/sam", lambda: fail(reason))
        skip_all(score, events, "there is no table")


def skip_all(score, events, reason):
    for event in events:
        score.skip(event.stem, reason)
    score.skip("sam local start-api", reason)


def local_answers(events):
    """What local/run answers to each event, each over a seeded table of its own."""
    command = ["local/run", "invoke"]
    for event in events:
        command += ["--event", str(event)]
    answers = run(command, environment(), SECONDS_FOR_ALL).split("\n")[:-1]
    if len(answers) != len(events):
        fail(f"{len(events)} events were played, and {len(answers)} answers printed")
    return dict(zip(events, answers))


@contextlib.contextmanager
def warm_functions(sam_options):
    """Yields what sends an event to a function in a container that stays, as Lambda's do."""
    port = free_port()
    command = ["sam", "local", "start-lambda", "--port", str(port), "--warm-containers", "LAZY", *sam_options]
    with background(command, "lambda") as lambda_:
        await_port(port, lambda_)

        def send(function, event):
            url = f"http://127.0.0.1:{port}/2015-03-31/functions/{function}/invocations"
            try:
                with urllib.request.urlopen(url, event.read_bytes(), SECONDS_TO_ANSWER) as answer:
                    return answer.read().decode()
            except OSError as failure:
                fail(f"{function} in its container: {failure}\n{lambda_.log()}")

        yield send


def play(event, local, warm, sam_options, seed_anew):
    """Both runs start from the same seed: SAM's on the shared table, the local one on a table of its own.

    A function that is warm remembers what it read, say a rule book that the table has lost with its seeding. Where that
    makes a difference, the event is played again by a function that has just started: that answer counts.
    """
    function = function_of(event)
    seed_anew()
    real, local = comparable(warm(function, event)), comparable(local)
    if real != local:
        seed_anew()
        real = comparable(run(["sam", "local", "invoke", function, "--event", str(event), *sam_options]))
    if real != local:
        raise Different("\n".join(difflib.unified_diff(local, real, "local/run invoke", "sam local invoke", lineterm="")))


def function_of(event):
    """The folder whose name the event's name begins with, as the template's logical id: record-hours, RecordHours."""
    folders = [path.name for path in Path("functions").iterdir() if event.stem.startswith(path.name + "-")]
    if not folders:
        fail("no folder of functions/ has the name that this event begins with")
    return "".join(word.capitalize() for word in max(folders, key=len).split("-"))


def comparable(output):
    """An answer as sorted lines, without what differs from run to run; a body that is JSON is read as such."""
    try:
        answer = answer_in(output)
    except ValueError:
        fail(f"this is not an answer:\n{output}")
    if isinstance(answer, dict):
        answer.pop("stackTrace", None)
        if isinstance(answer.get("headers"), dict):
            headers = {name.lower(): value for name, value in answer["headers"].items()}
            answer["headers"] = {name: value for name, value in headers.items() if name not in VOLATILE_HEADERS}
        if isinstance(answer.get("body"), str):
            with contextlib.suppress(ValueError):
                answer["body"] = json.loads(answer["body"])
    return json.dumps(answer, indent=2, sort_keys=True, ensure_ascii=False).splitlines()


def answer_in(output):
    """The JSON that was printed, whole or as the last line after others; a function that answers nothing prints none."""
    if not output.strip():
        return None
    try:
        return json.loads(output)
    except ValueError:
        return json.loads(output.strip().splitlines()[-1])


def ask_the_api(sam_options):
    """SAM's local API has no authorizer: what a token guards has to refuse by itself."""
    routes = get_routes()
    public = [path for path, needs_token in routes if not needs_token and path in ("/health", "/openapi.yaml")]
    guarded = [re.sub(r"{[^}]+}", "x", path) for path, needs_token in routes if needs_token]
    if not public or not guarded:
        fail(f"the template has no public or no guarded route to ask: {routes}")
    port = free_port()
    with background(["sam", "local", "start-api", "--port", str(port), *sam_options], "api") as api:
        await_port(port, api)
        for path, expected in [(path, 200) for path in public] + [(guarded[0], 401)]:
            answered = status_of(f"http://127.0.0.1:{port}{path}")
            if answered != expected:
                fail(f"GET {path} answered {answered}, not {expected}\n{api.log()}")


def get_routes():
    """The path of every GET of the template, and whether it needs a token."""
    from samcli.yamlhelper import yaml_parse

    resources = yaml_parse(Path("template.yaml").read_text(encoding="utf-8"))["Resources"].values()
    events = [event for resource in resources for event in resource.get("Properties", {}).get("Events", {}).values()]
    routes = [event["Properties"] for event in events if event["Type"] == "HttpApi"]
    return [
        (route["Path"], route.get("Auth", {}).get("Authorizer") != "NONE")
        for route in routes
        if route["Method"].upper() == "GET"
    ]


def status_of(url):
    try:
        with urllib.request.urlopen(url, timeout=SECONDS_TO_ANSWER) as answer:
            return answer.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


@contextlib.contextmanager
def seeded_table():
    """Runs local/sam and yields what puts its table back to the seed: a line to it, answered by "ready"."""
    port = int(re.search(r":(\d+)", parameters()["AWS_ENDPOINT_URL_DYNAMODB"].split("//")[1])[1])
    if is_listening(port):
        fail(f"port {port} is taken already")
    with background(["local/sam", "--port", str(port)], "table", environment()) as table:
        table.await_line("ready")

        def seed_anew():
            table.send_line("")
            table.await_line("ready")

        yield seed_anew


def parameters():
    return json.loads(Path("events/env.json").read_text(encoding="utf-8"))["Parameters"]


def environment():
    """Clock and ids are fixed by the same file for SAM and for the local run; where the table is, is not the same."""
    fixed = {name: str(value) for name, value in parameters().items() if not name.startswith("AWS_ENDPOINT_URL")}
    return os.environ | fixed


class Background:
    """A process that runs beside the checks; its messages go to a file, so that a failure can show them."""

    def __init__(self, command, environment, log_file):
        self.log_file = log_file
        self.process = subprocess.Popen(
            command,
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log_file,
            start_new_session=True,
        )

    def send_line(self, line):
        try:
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        except OSError:
            fail(f"{self.process.args[0]} has ended\n{self.log()}")

    def await_line(self, expected):
        # A timer rather than a read with a limit: a text pipe buffers what select() cannot see.
        with ThreadPoolExecutor() as reader:
            found = reader.submit(self._read_until, expected)
            try:
                if found.result(timeout=SECONDS_TO_START):
                    return
            except TimeoutError:
                self.stop()
        fail(f'{self.process.args[0]} never said "{expected}"\n{self.log()}')

    def _read_until(self, expected):
        return any(line.strip() == expected for line in self.process.stdout)

    def log(self):
        self.log_file.seek(0)
        return "\n".join(self.log_file.read().splitlines()[-20:])

    def stop(self):
        # SIGINT and to all of its session: SAM removes its containers only then, and a script may not have exec'd its JVM.
        for sent in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, sent)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=10)
                return


@contextlib.contextmanager
def background(command, name, environment=None):
    with tempfile.TemporaryFile("w+", prefix=name) as log_file:
        running = Background(command, environment, log_file)
        try:
            yield running
        finally:
            running.stop()


def run(command, environment=None, seconds=SECONDS_TO_ANSWER):
    """What the command printed; its messages are shown only when it fails."""
    try:
        ended = subprocess.run(
            command, env=environment, text=True, capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        fail(f"{' '.join(command)}: no answer within {seconds} s")
    if ended.returncode != 0:
        fail(f"{' '.join(command)}: exit code {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def installed(program):
    return any(os.access(os.path.join(folder, program), os.X_OK) for folder in os.environ["PATH"].split(os.pathsep))


def await_port(port, running):
    for _ in range(SECONDS_TO_START * 5):
        if is_listening(port):
            return
        time.sleep(0.2)
    fail(f"nothing listens on port {port}\n{running.log()}")


def is_listening(port):
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def free_port():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        return holder.getsockname()[1]


def indented(text):
    return "\n".join("          " + line for line in str(text).splitlines())


def fail(message):
    raise Failed(message)


if __name__ == "__main__":
    main()

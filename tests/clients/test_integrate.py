"""The generated clients, as an integrator gets them: packed, installed, and used on a whole Artify by docs/examples/."""

import os
import re
import shutil
import subprocess
import sys
from decimal import Decimal

import pytest
import yaml

from accounts.api_keys import make_key
from artify.core.scopes import Scope
from campaigns.models import Campaign, Metric
from generation.models import Job
from projects.models import Project
from scripts import clients
from scripts.own_environment import ROOT

pytestmark = pytest.mark.clients
EXAMPLES = ROOT / "docs" / "examples"
TOOLS = clients.BUILT / "typescript" / "node_modules"


def run(*command, folder, **environment):
    ran = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def packed():
    """Where the wheel and the tarball are; a generator that warns does not get so far."""
    clients.main()
    return clients.PACKED


@pytest.fixture(scope="module")
def wheel(packed, tmp_path_factory):
    """The folder in which the wheel is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    (built,) = packed.glob("*.whl")
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, built, folder=folder)
    return folder


@pytest.fixture(scope="module")
def package(packed, tmp_path_factory):
    """The integrator's folder, with the tarball installed and nothing asked of a registry."""
    folder = tmp_path_factory.mktemp("package")
    (built,) = packed.glob("*.tgz")
    (folder / "package.json").write_text('{"type": "module"}')
    run("npm", "install", "--offline", "--no-audit", "--no-fund", built, folder=folder)
    for name in ("integrate.ts", "tsconfig.json"):
        shutil.copy(EXAMPLES / name, folder)
    return folder


@pytest.fixture(scope="module")
def operations():
    """Path, method and description of each operation of the schema, by its id."""
    paths = yaml.safe_load(clients.SCHEMA.read_text())["paths"]
    found = {
        operation["operationId"]: (path, method, operation)
        for path, methods in paths.items()
        for method, operation in methods.items()
    }
    assert len(found) > 130
    return found


def test_the_wheel_has_every_operation(wheel, operations):
    modules = {path.stem: path for path in (wheel / "artify_client" / "api").glob("*/[!_]*.py")}
    assert modules.keys() == operations.keys()
    unread = {
        (name, status)
        for name, (_, _, operation) in operations.items()
        for status in operation["responses"]
        if f"response.status_code == {status}:" not in modules[name].read_text()
    }
    assert not unread


def test_the_package_has_every_operation(package, operations):
    types = (package / "node_modules" / "artify-client" / "dist" / "schema.d.ts").read_text()
    bodies = dict(re.findall(r"^    (\w+): \{\n(.*?)^    \};$", types.split("interface operations {")[1], re.M | re.S))
    assert bodies.keys() == operations.keys()
    for name, (path, method, operation) in operations.items():
        called = types.split(f'"{path}": {{')[1].split("\n    };")[0]
        assert f'{method}: operations["{name}"];' in called
        assert set(re.findall(r"^            (\d+): \{", bodies[name], re.M)) == set(operation["responses"])


@pytest.fixture(scope="module")
def program(package):
    """The TypeScript example, compiled: its types are right."""
    run(TOOLS / ".bin" / "tsc", "--project", ".", "--typeRoots", TOOLS / "@types", folder=package)
    return package / "integrate.js"


def test_the_python_example_is_typed(wheel):
    strict = ("--strict", "--config-file", os.devnull, "--follow-imports", "silent")
    cache = ("--cache-dir", wheel / "cache")
    said = run(
        sys.executable, "-m", "mypy", *strict, *cache, EXAMPLES / "integrate.py", folder=wheel, MYPYPATH=str(wheel)
    )
    assert "no issues found in 1 source file" in said


def python_story(request, **environment):
    wheel = request.getfixturevalue("wheel")
    return run(sys.executable, EXAMPLES / "integrate.py", folder=wheel, PYTHONPATH=str(wheel), **environment)


def typescript_story(request, **environment):
    program = request.getfixturevalue("program")
    return run("node", program, folder=program.parent, **environment)


@pytest.mark.parametrize("story", [python_story, typescript_story])
def test_an_integrators_job(story, request, start_stack):
    stack = start_stack(workers=1, completion_tokens=20, RATE_PROJECTS="2/2s")
    person = stack.person("shop")
    _, key = make_key(person.user, "Shop", [*Scope], None)

    told = story(request, ARTIFY_URL=stack.url, ARTIFY_KEY=key)

    campaign = Campaign.objects.get(user=person.user)
    assert (campaign.name, campaign.status, campaign.budget) == ("Winter latte", "active", Decimal(5))
    project = Project.objects.get(user=person.user)
    assert (project.name, project.version, project.campaign) == ("Winter banner, final", 2, campaign)
    job = Job.objects.get(user=person.user)
    assert (job.status, job.campaign) == (Job.Status.COMPLETED, campaign)
    creative = campaign.creatives.get()
    sums = dict(Metric.objects.filter(creative=creative).values_list("metric_name", "metric_value"))
    assert sums == {"impressions": 4120, "clicks": 38, "conversions": 3}
    lines = told.splitlines()
    assert re.search(r"^Models: .*gpt-3.5-turbo", told, re.M)
    assert f"Campaign {campaign.pk}: 5.000000000 dollars left" in lines
    assert f'Project {project.pk}: "v1", then "v2"' in lines
    assert re.search(r"^Too many requests: waiting [12] s$", told, re.M)
    assert "Stale: version_conflict, now at version 2" in lines
    assert re.search("^Sent twice, one job: true$", told, re.M | re.I)
    assert f"Written by {job.model}: {job.result[0]['text']}" in lines
    assert [line for line in lines if line.startswith("Measured")] == [  # what was stored last comes first
        "Measured: 3 conversions",
        "Measured: 38 clicks",
        "Measured: 4120 impressions",
    ]
    assert any(line.startswith("Refused: n (max_value): ") for line in lines)

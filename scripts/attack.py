"""Has wapiti attack an Artify of its own: pages and back office as staff, then every operation of the API with a key.

A finding, and any 500, fails. Takes about 20 minutes; ATTACK_SECONDS (40) bounds each of its modules. Usage: python -m scripts.attack
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import httpx

from scripts.own_environment import own_environment
from tests.run.launch import Launch

WAPITI = "wapiti3==3.2.3"  # pins other versions of what we use
MODULES = (
    "backup,cookieflags,crlf,csp,csrf,exec,file,http_headers,ldap,log4shell,permanentxss,redirect,shellshock,sql,ssrf,"
    "timesql,upload,xss,xxe"
)
CRAWL_SECONDS, ATTACK_SECONDS = "240", os.environ.get("ATTACK_SECONDS", "40")
LEFT_OUT = ("/admin/logout*", "/logout*", "/static/*")
TIERS = ("GENERAL", "GENERAL_USER", "AUTH", "AUTH_IP", "REFRESH", "PROJECTS", "TEXT", "IMAGE", "JOBS")
UNLIMITED = {f"RATE_{tier}": "1000000/1m" for tier in TIERS}
STAFF = {"username": "staff", "password": "artify-staff-2026"}
# What wapiti finds and is none: this machine speaks plain HTTP; no page of another site can send somebody's key; and a page
# that is only to look at refuses what is sent with the right token and with a wrong one alike, so we send it a wrong one.
FORGERY = "Cross Site Request Forgery"
NONE = {"Secure Flag cookie", FORGERY}


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="artify-attack-") as scratch:
        folder = Path(scratch)
        artify = Launch(folder / "var", DEMO_LOGINS="true", OFFLINE_WORDS_PER_SECOND="0", **UNLIMITED)
        try:
            artify.until_ready()
            found = attacked(f"http://127.0.0.1:{artify.port}", folder)
        finally:
            artify.clear()
        faults = [line for line in artify.lines if "code=500" in line]
    for line in [*found, *faults]:
        print(line)
    print(f"{len(found)} findings, {len(faults)} faults of ours.")
    return bool(found or faults)


def attacked(url: str, folder: Path) -> list[str]:
    """What was found, a line each."""
    signed_in = {"Cookie": cookies(url)}
    more = ("-s", f"{url}/admin/", "-s", f"{url}/account")
    pages = wapiti(url, folder, "pages", f"Cookie: {signed_in['Cookie']}", *more)
    forged = [each for each in pages["vulnerabilities"][FORGERY] if not refuses_forgery(url + each["path"], signed_in)]
    schema = folder / "schema.json"
    schema.write_text(
        json.dumps(httpx.get(f"{url}/api/schema?format=json", timeout=60).json() | {"servers": [{"url": url}]})
    )
    api = wapiti(url, folder, "api", f"Authorization: Bearer {key(url)}", "--swagger", str(schema))
    return told(pages) + told(api) + [f"{FORGERY}: {each['path']}" for each in forged]


def refuses_forgery(address: str, headers: dict[str, str]) -> bool:
    """Whether it refuses a form with a token of somebody else's making."""
    return httpx.post(address, data={"csrfmiddlewaretoken": "0" * 64}, headers=headers, timeout=60).status_code == 403


def cookies(url: str) -> str:
    """Of somebody of the staff, signed in as by a page."""
    headers = {"X-Client": "browser", "Origin": url}
    answer = httpx.post(f"{url}/api/login", json=STAFF, headers=headers, timeout=60).raise_for_status()
    return "; ".join(f"{name}={value}" for name, value in answer.cookies.items())


def key(url: str) -> str:
    """An API key that may do everything."""
    access = httpx.post(f"{url}/api/login", json=STAFF, timeout=60).raise_for_status().json()["access"]
    scopes = ["read", "projects", "campaigns", "metrics", "generate"]
    body, headers = {"name": "attack", "scopes": scopes}, {"Authorization": f"Bearer {access}"}
    made: str = (
        httpx.post(f"{url}/api/me/keys", json=body, headers=headers, timeout=60).raise_for_status().json()["key"]
    )
    return made


def wapiti(url: str, folder: Path, name: str, header: str, *more: str) -> dict[str, Any]:
    """Its report."""
    report = folder / f"{name}.json"
    command = [
        str(own_environment(".venv-wapiti", WAPITI) / "wapiti"),
        "-u",
        f"{url}/",
        "--scope",
        "folder",
        "-H",
        header,
    ]
    command += [word for path in LEFT_OUT for word in ("-x", url + path)]
    command += ["--max-scan-time", CRAWL_SECONDS, "--max-attack-time", ATTACK_SECONDS, "-m", MODULES]
    command += ["--store-session", str(folder / name), "-f", "json", "-o", str(report), "--no-bugreport", *more]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(ran.stdout[-2000:] + ran.stderr[-2000:])
    found: dict[str, Any] = json.loads(report.read_text())
    print(f"{name}: {found['infos']['crawled_pages_nbr']} addresses")
    return found


def told(report: dict[str, Any]) -> list[str]:
    """Each vulnerability and anomaly that is one."""
    kinds = report["vulnerabilities"] | report["anomalies"]
    return [
        f"{kind}: {each['method']} {each['path']} {each['parameter']} {each['info']}"
        for kind, found in kinds.items()
        if kind not in NONE
        for each in found
    ]


if __name__ == "__main__":
    sys.exit(main())

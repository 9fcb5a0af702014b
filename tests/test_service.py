from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from followup import service
from followup.errors import FollowupError

RECORDER = """\
#!/bin/sh
echo "$@" >> "{log}"
case "$*" in *show*) printf 'ActiveState=active\\nUnitFileState=enabled\\n';; esac
test ! -e "{log}.broken" || {{ echo "Failed to connect to bus" >&2; exit 1; }}
"""
BINARY, CONFIG = Path("/opt/followup/bin/followup"), Path("/home/robin/followup.toml")


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A systemctl that notes how it was called, and a home of our own."""
    log = tmp_path / "calls"
    program = tmp_path / "bin" / "systemctl"
    program.parent.mkdir()
    program.write_text(RECORDER.format(log=log))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return log


def test_installing_writes_the_unit_and_starts_it_now_and_at_each_login(calls: Path) -> None:
    path = service.install(BINARY, CONFIG)
    assert path == service.unit_file()
    assert 'ExecStart=":/opt/followup/bin/followup" "run" "--config" "/home/robin/followup.toml"' in path.read_text()
    assert calls.read_text().splitlines() == [
        "--version",
        "--user daemon-reload",
        "--user enable followup.service",
        "--user restart followup.service",
    ]


def test_installing_again_replaces_the_unit(calls: Path) -> None:
    service.install(BINARY, CONFIG)
    service.install(BINARY, Path("/home/robin/other.toml"))
    assert "other.toml" in service.unit_file().read_text()
    assert calls.read_text().count("restart") == 2


def test_uninstalling_stops_it_and_leaves_nothing(calls: Path) -> None:
    service.install(BINARY, CONFIG)
    calls.unlink()
    assert service.uninstall()
    assert calls.read_text().splitlines() == ["--user disable --now followup.service", "--user daemon-reload"]
    assert not service.unit_file().exists()


def test_what_was_never_installed_needs_no_systemd(calls: Path) -> None:
    assert not service.uninstall()
    assert service.status() == service.Status(installed=False)
    assert not calls.exists()


def test_the_status_is_systemds_own(calls: Path) -> None:
    service.install(BINARY, CONFIG)
    assert service.status() == service.Status(installed=True, active="active", enabled="enabled")
    assert "show" in calls.read_text()


def test_what_systemd_refuses_is_told_with_its_reason_and_a_way_out(calls: Path) -> None:
    calls.with_name("calls.broken").touch()
    with pytest.raises(FollowupError, match="Failed to connect to bus") as caught:
        service.install(BINARY, CONFIG)
    assert "docs/service.md" in str(caught.value.hint)
    assert not service.unit_file().exists()


def test_a_machine_without_systemd_is_told_the_other_way(
    calls: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    with pytest.raises(FollowupError, match="no systemd") as caught:
        service.install(BINARY, CONFIG)
    assert "followup run" in str(caught.value.hint)
    assert not calls.exists()


@pytest.mark.usefixtures("calls")
def test_a_systemd_that_hangs_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "PATIENCE", 0.0)
    with pytest.raises(FollowupError, match="did not come to an end"):
        service.install(BINARY, CONFIG)
    assert not service.unit_file().exists()


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/home/robin/My Mail/f.toml", '"/home/robin/My Mail/f.toml"'),
        ("/home/100%/f.toml", '"/home/100%%/f.toml"'),
        ('/home/"r"/f.toml', '"/home/\\"r\\"/f.toml"'),
        ("/home/r\\b/f.toml", '"/home/r\\\\b/f.toml"'),
        ("/home/$USER/f.toml", '"/home/$USER/f.toml"'),
        ("/home/a\nExecStart=/bin/evil/f.toml", '"/home/a\\x0aExecStart=/bin/evil/f.toml"'),
        ("/home/林/f.toml", '"/home/林/f.toml"'),
    ],
)
def test_every_path_is_one_literal_word(path: str, written: str) -> None:
    lines = service.unit(BINARY, Path(path)).splitlines()
    (command,) = [line for line in lines if line.startswith("ExecStart=")]
    assert command == f'ExecStart=":/opt/followup/bin/followup" "run" "--config" {written}'


def test_relative_paths_become_absolute() -> None:
    assert f'"{Path.cwd() / "f.toml"}"' in service.unit(BINARY, Path("f.toml"))


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here to ask")
@pytest.mark.parametrize("folder", ["plain", "with space", "100%", "$HOME"])
def test_systemd_itself_finds_no_fault_in_the_unit(tmp_path: Path, folder: str) -> None:
    executable = tmp_path / folder / "followup"
    executable.parent.mkdir()
    executable.write_text("#!/bin/sh\n")
    executable.chmod(0o700)
    unit = tmp_path / service.UNIT
    unit.write_text(service.unit(executable, tmp_path / folder / 'quo"te' / "f.toml"))
    command = ["systemd-analyze", "verify", "--user", "--man=no", str(unit)]
    asked = os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=asked)  # noqa: S603 - our own words
    assert (done.stdout, done.stderr) == ("", "")

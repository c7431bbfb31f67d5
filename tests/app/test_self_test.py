"""The self-test names what works, and fails where a part is missing."""

import bedside.app.self_test as subject
from bedside.ui.language import use_language


def test_all_parts_of_this_installation_work(qapp) -> None:
    said: list[str] = []
    assert subject.run_self_test(said.append) == 0
    use_language(qapp, "en")
    assert said[-1] == "all parts work"
    text = "\n".join(said)
    for part in ("protocols: tr-review", "encrypted ward", "read back as BEDSIDE1:", "main window"):
        assert part in text


def test_a_missing_part_is_named(monkeypatch) -> None:
    def broken(*_: object) -> None:
        raise subject.SelfTestFailedError("no ward could be founded")

    monkeypatch.setattr(subject, "_ward", broken)
    said: list[str] = []
    assert subject.run_self_test(said.append) == 1
    assert said[-1] == "FAILED  no ward could be founded"

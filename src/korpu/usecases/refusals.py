"""Why an act does not happen. Doors turn each into a sentence in the reader's language; nothing was written."""


class NotNow(RuntimeError):
    """The case is not in a state in which this act is lawful. ``act`` names it."""

    def __init__(self, act: str, why: str = "") -> None:
        super().__init__(f"{act}: {why}" if why else act)
        self.act, self.why = act, why


class Incomplete(ValueError):
    """Something that the act needs was not given. ``missing``: keys of questions or facts."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


class NotFromTheList(ValueError):
    """A refusal that the closed list and the facts do not carry. ``article`` and ``why`` say which and why not."""

    def __init__(self, article: str, why: str) -> None:
        super().__init__(f"{article}: {why}")
        self.article, self.why = article, why


class SecondOfficerNeeded(PermissionError):
    """A refusal is approved by another officer than the one who wrote it, who may approve."""


class Stale(RuntimeError):
    """A newer version is kept already; neither is lost. ``kept`` and ``version`` are what is kept."""

    def __init__(self, kept: dict[str, object], version: int) -> None:
        super().__init__(f"version {version} is kept")
        self.kept, self.version = kept, version


class Expired(RuntimeError):
    """A draft is not there any more: sent, forgotten, or not saved for 30 days."""

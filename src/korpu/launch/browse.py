"""A browser without pictures and without JavaScript, over plain HTTP: for the demo player, load and tests.

It keeps cookies, follows redirects and fills the forms of a page as a person would: what is not named keeps the value
the page shows.
"""

import gzip
import http.client
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urljoin, urlsplit

File = tuple[str, bytes]
Value = str | File | list[str]
REDIRECTS = 10


class NoSuchForm(LookupError):
    """The page has no form that takes what was to be filled in. The message says what it shows instead."""


@dataclass
class Form:
    """A form as the page shows it: ``fields`` hold what would be sent now, ``buttons`` what each named button adds."""

    action: str
    method: str
    many_parts: bool
    fields: list[tuple[str, str]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    buttons: set[str] = field(default_factory=set)


@dataclass
class Page:
    """What came back."""

    status: int
    url: str
    headers: Mapping[str, str]  # by lower-case name
    body: bytes

    @property
    def html(self) -> str:
        """The body as text."""
        return self.body.decode(errors="replace")

    @property
    def path(self) -> str:
        """The path it was found at, after redirects."""
        return urlsplit(self.url).path

    @property
    def text(self) -> str:
        """What a reader sees, roughly: no tags, single spaces."""
        without = re.sub(r"<(script|style|svg)\b.*?</\1>|<[^>]+>", " ", self.html, flags=re.S)
        return " ".join(without.replace("&nbsp;", " ").split())

    def forms(self) -> list[Form]:
        """Every form."""
        reader = _FormReader()
        reader.feed(self.html)
        for form in reader.forms:
            form.action = urljoin(self.url, form.action)  # it goes there also when another page was opened meanwhile
        return reader.forms

    def form(self, *, action: str = "", names: set[str] | None = None) -> Form:
        """The first form to ``action`` (its end) that has all ``names``."""
        for each in self.forms():
            if urlsplit(each.action).path.endswith(action) and (names or set()) <= each.names | each.buttons:
                return each
        raise NoSuchForm(f"{self.status} {self.path} has no form {action} {sorted(names or ())}: {self.text[:600]}")

    def links(self, pattern: str) -> list[str]:
        """Addresses on the page that match."""
        return [href for href in re.findall(r'href="([^"]+)"', self.html) if re.search(pattern, href)]


class _FormReader(HTMLParser):
    """Collects forms with their present values."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._open: Form | None = None
        self._select = ""
        self._chosen: str | None = None
        self._area: list[str] | None = None
        self._area_name = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            many = has.get("enctype", "") == "multipart/form-data"
            self._open = Form(has.get("action", ""), has.get("method", "get").lower(), many)
            self.forms.append(self._open)
        if self._open is None:
            return
        name = has.get("name", "")
        if tag == "input" and name:
            self._input(self._open, name, has)
        elif tag == "button" and name:
            self._open.buttons.add(name)
        elif tag == "select":
            self._select, self._chosen = name, None
            self._open.names.add(name)
        elif tag == "option" and self._select and (self._chosen is None or "selected" in has):
            self._chosen = has.get("value", "")
        elif tag == "textarea":
            self._area, self._area_name = [], name
            self._open.names.add(name)

    @staticmethod
    def _input(form: Form, name: str, has: dict[str, str]) -> None:
        form.names.add(name)
        kind = has.get("type", "text")
        if kind == "file" or (kind in ("radio", "checkbox") and "checked" not in has):
            return
        form.fields.append((name, has.get("value", "on" if kind == "checkbox" else "")))

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._area.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._open is None:
            return
        if tag == "textarea" and self._area is not None:
            self._open.fields.append((self._area_name, "".join(self._area).lstrip("\n")))
            self._area = None
        elif tag == "select" and self._select:
            self._open.fields.append((self._select, self._chosen or ""))
            self._select = ""
        elif tag == "form":
            self._open = None


class Browser:
    """One person's browser at one door. Not for threads."""

    def __init__(self, address: str, language: str = "en", seconds: float = 30.0) -> None:
        self.address, self.language, self.seconds = address.rstrip("/"), language, seconds
        self.cookies: dict[str, str] = {}
        self.requests = self.sent = self.received = 0  # bytes of heads and bodies as they went over the wire
        self.page = Page(0, self.address, {}, b"")

    def get(self, path: str) -> Page:
        """Open an address, following redirects. Raises OSError or http.client.HTTPException when nobody answers."""
        return self._go("GET", urljoin(self.address + "/", path))

    def send(
        self, values: Mapping[str, Value] | None = None, *, action: str = "", button: tuple[str, str] | None = None
    ) -> Page:
        """Fill in the form of the page that takes all these values, and send it."""
        given = dict(values or {})
        names = {name for name in given if name != "language"} | ({button[0]} if button else set())
        form = self.page.form(action=action, names=names)
        pairs: list[tuple[str, str | File]] = [pair for pair in form.fields if pair[0] not in given]
        for name, value in given.items():
            pairs += [(name, each) for each in value] if isinstance(value, list) else [(name, value)]
        if button:
            pairs.append(button)
        return self.post(form, pairs)

    def post(self, form: Form, pairs: list[tuple[str, "str | File"]]) -> Page:
        """Send pairs as they are to where the form goes."""
        target = urljoin(self.page.url, form.action)
        if form.method == "get":
            return self._go(
                "GET", f"{target.partition('?')[0]}?{urlencode([pair for pair in pairs if isinstance(pair[1], str)])}"
            )
        if form.many_parts:
            boundary = uuid.uuid4().hex
            return self._go("POST", target, _parts(pairs, boundary), f"multipart/form-data; boundary={boundary}")
        return self._go("POST", target, urlencode(pairs).encode(), "application/x-www-form-urlencoded")

    def _go(self, method: str, url: str, body: bytes | None = None, kind: str = "") -> Page:
        for _hop in range(REDIRECTS):
            self.page = self._once(method, url, body, kind)
            if self.page.status not in (301, 302, 303, 307, 308):
                return self.page
            url = urljoin(url, self.page.headers["location"])
            if self.page.status in (301, 302, 303):
                method, body = "GET", None
        raise OSError(f"more than {REDIRECTS} redirects, last to {url}")

    def _once(self, method: str, url: str, body: bytes | None, kind: str) -> Page:
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=self.seconds)
        headers = {
            "Accept-Language": self.language, "Accept-Encoding": "gzip",
            "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()),
        }  # fmt: skip
        self.sent += sum(len(name) + len(value) + 4 for name, value in headers.items()) + len(url) + len(body or b"")
        if body is not None:
            headers |= {"Content-Type": kind, "Origin": f"{parts.scheme}://{parts.netloc}"}
        try:
            connection.request(method, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), body, headers)
            answer = connection.getresponse()
            page = self._received(url, answer)
            self._keep(answer.headers.get_all("Set-Cookie") or [])
        finally:
            connection.close()
        return page

    def _received(self, url: str, answer: http.client.HTTPResponse) -> Page:
        told, body = answer.getheaders(), answer.read()
        self.requests += 1
        self.received += sum(len(name) + len(value) + 4 for name, value in told) + len(body)
        headers = {name.lower(): value for name, value in told}
        plain = gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body
        return Page(answer.status, url, headers, plain)

    def _keep(self, lines: list[str]) -> None:
        for line in lines:
            for name, morsel in SimpleCookie(line).items():
                if morsel["max-age"] == "0" or not morsel.value:
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value


def _parts(pairs: list[tuple[str, "str | File"]], boundary: str) -> bytes:
    lines = []
    for name, value in pairs:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'
        if isinstance(value, str):
            lines.append(f"{head}\r\n\r\n{value}\r\n".encode())
        else:
            file, data = value
            lines.append(
                f'{head}; filename="{file}"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode() + data + b"\r\n"
            )
    return b"".join(lines) + f"--{boundary}--\r\n".encode()

"""An officer at the desk, played over HTTP: signs in with password and one-time code, and acts on cases."""

import time
from collections.abc import Mapping

from korpu.launch.applicant import Stuck
from korpu.launch.browse import Browser, Page, Value
from korpu.launch.staff import STEP_SECONDS, DemoOfficer, lasting_code


class Officer:
    """One signed-in browser at casework."""

    def __init__(self, browser: Browser, account: DemoOfficer) -> None:
        self.browser, self.account = browser, account

    def sign_in(self) -> Page:
        """Password, then the code; a code that was used already is followed by the next one. Raises `Stuck`."""
        self.browser.get("/sign-in/")
        page = self.browser.send({"login": self.account.email, "password": self.account.password})
        for _turn in range(2):
            page = self.browser.send({"code": lasting_code(self.account.totp_secret)})
            if page.status == 200 and not page.path.startswith("/sign-in/"):
                return page
            time.sleep(STEP_SECONDS - time.time() % STEP_SECONDS)
        raise Stuck("the work-list", page)

    def open(self, number: str) -> Page:
        """A case on its one screen."""
        return self.browser.get(f"/cases/{number}/")

    def act(self, number: str, act: str, values: Mapping[str, Value] | None = None) -> Page:
        """Do it through the form of the case page. Raises `Stuck` when the desk says why it is not done."""
        page = self.open(number)
        if page.status != 200:
            raise Stuck(f"case {number}", page)
        page = self.browser.send(values or {}, action=f"/{act}/")
        if page.status != 200 or 'class="errors"' in page.html:
            raise Stuck(f"{act} done", page)
        return page

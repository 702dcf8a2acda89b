"""Whether a page keeps within the screen: on the smallest phone, and for people who read large letters."""

from playwright.sync_api import Page, ViewportSize

PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
SMALLEST: ViewportSize = {"width": 320, "height": 640}
USUAL, TWICE = 16, 32
"""Size of letters in pixels as a reader sets it in the browser."""
SAID = """() => { const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return '';
    return `${root.scrollWidth} of ${root.clientWidth} px: ` + [...document.body.querySelectorAll('*')]
        .filter(each => { const box = each.getBoundingClientRect(); return (box.right > root.clientWidth + 1 || box.left < -1)
            && !each.closest('.scroll, .hide, .skip') }).slice(-1).map(each => each.outerHTML.slice(0, 110)) }"""


def too_wide(page: Page) -> list[str]:
    """Where one would have to scroll sideways, one line a size."""
    found = [_at(page, size, letters) for size, letters in ((SMALLEST, USUAL), (PHONE, TWICE), (DESK, TWICE))]
    _letters(page, USUAL)
    return [each for each in found if each]


def overflow(page: Page, size: ViewportSize) -> str:
    """What sticks out at this size of the screen; nothing when all fits."""
    page.set_viewport_size(size)
    return str(page.evaluate(SAID))


def _at(page: Page, size: ViewportSize, letters: int) -> str:
    _letters(page, letters)
    said = overflow(page, size)
    return f"{size['width']} px wide, letters of {letters} px: {said}" if said else ""


def _letters(page: Page, pixels: int) -> None:
    """As a reader does it in the settings of the browser: media queries follow."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": pixels, "fixed": pixels - 3}})
    session.detach()

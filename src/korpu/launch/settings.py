"""One settings module for every door. KORPU_DOOR names the door; everything secret comes from that door's key file."""

import os
from pathlib import Path
from typing import Any

from korpu.store import zones
from korpu.ui import catalogues

PACKAGE = Path(__file__).resolve().parent.parent
HOME = zones.door().home
WITHIN = set(zones.door().zones)
KEYS: dict[str, Any] = zones.key_file(zones.DOOR) if zones.DOOR else {}
STATE = Path(os.environ.get("KORPU_STATE", PACKAGE))

KORPU_COUNTRY = os.environ.get("KORPU_COUNTRY", "korpu_azerbaijan")
"""Name of the country package; nothing else in the machine names it."""
KORPU_COUNTRY_WORDS = "korpu.law.words.country_words"
"""Function that says the country's own words on every page."""
KORPU_CURRENCY = os.environ.get("KORPU_CURRENCY", "AZN")
KORPU_LETTERS_WAIT = os.environ.get("KORPU_LETTERS_WAIT", "")
"""Minutes that a signed decision waits before it is sent; empty = as the country says."""
KORPU_CLOCK = os.environ.get("KORPU_CLOCK", "")
"""File of the demo clock; empty = the real clock."""
KORPU_WORK = STATE / "work.lock"
"""Whoever holds this file does what the law makes automatic: the worker, or the player of an invented year."""
KORPU_KEYRING: dict[str, str] = KEYS.get("keyring", {})
"""Socket and token by which this door asks the keyring."""
KORPU_FILES = STATE / "files"
"""Where zones keep sealed files, a folder each; an S3-compatible storage can stand in its place (STORAGES)."""

SECRET_KEY = KEYS.get("secret_key", "only for commands that serve nobody")
DEBUG = False
ALLOWED_HOSTS = os.environ.get("KORPU_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
USE_TZ = True
TIME_ZONE = os.environ.get("KORPU_TIME_ZONE", "Asia/Baku")
LANGUAGE_CODE = "az"
LANGUAGES = [("az", "Azərbaycanca"), ("en", "English"), ("ru", "Русский")]
LOCALE_PATHS = catalogues.folders()
USE_I18N = True

DATABASES = zones.databases()
DATABASE_ROUTERS = ["korpu.store.zones.Router"]
ATOMIC_REQUESTS = False

ROOMS = {
    "subjects": "korpu.access.subjects",
    "store": "korpu.store",
    "audit": "korpu.audit",
    "ledger": "korpu.audit.ledger",
    "services": "korpu.services",
    "figures": "korpu.figures",
    "drafts": "korpu.drafts",
    "applications": "korpu.applications",
    "cases": "korpu.cases",
    "decisions": "korpu.decisions",
    "documents": "korpu.documents",
    "payments": "korpu.payments",
}
ACCOUNTS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "korpu.access.staff",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]
STAFFED = zones.DOOR in ("casework", "oversight") or zones.building() in ("permits", "oversight")
WEB = ("portal", "casework", "oversight")
"""Doors with addresses."""
QUEUED = zones.DOOR == "worker" or zones.building() == "permits"

INSTALLED_APPS = [
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "korpu.ui",
    *(ACCOUNTS if STAFFED else []),
    *(["procrastinate.contrib.django"] if QUEUED else []),
    *(room for label, room in ROOMS.items() if WITHIN & set(zones.APP_ZONES[label])),
]

MIDDLEWARE = [
    "django.middleware.gzip.GZipMiddleware",  # on 2G every kilobyte is half a second; Django pads against guessing
    "korpu.ui.security.SafeHeaders",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    *(["django.contrib.sessions.middleware.SessionMiddleware"] if STAFFED else []),
    "korpu.ui.languages.ChosenLanguage",
    "korpu.ui.doors.KnownMethods",
    "korpu.ui.languages.LanguageOfForm",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    *(["django.contrib.auth.middleware.AuthenticationMiddleware"] if STAFFED else []),
    "django.contrib.messages.middleware.MessageMiddleware",
    *(["allauth.account.middleware.AccountMiddleware", f"korpu.{zones.DOOR}.gate.SignedIn"] if STAFFED else []),
    "korpu.ui.doors.AtTheDoor",
]

ROOT_URLCONF = f"korpu.{zones.DOOR}.urls" if zones.DOOR in WEB else "korpu.launch.urls"
WSGI_APPLICATION = "korpu.launch.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE / (zones.DOOR if zones.DOOR in WEB else "casework") / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "korpu.ui.context.everywhere",
                *(["django.contrib.auth.context_processors.auth"] if STAFFED else []),
            ],
            "builtins": ["django.templatetags.i18n"],
        },
    }
]

STATIC_URL = "/static/"
STATIC_ROOT = STATE / "static"
STATICFILES_DIRS = [PACKAGE / "portal" / "static", PACKAGE / "oversight" / "static"]  # doors are no apps
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": KORPU_FILES}},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if STATIC_ROOT.exists()  # an installation makes the folder before it collects into it
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = True
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

# Cookies carry the door's name: browsers do not keep ports apart.
_door = zones.DOOR.replace(":", "_") or "korpu"
SESSION_COOKIE_NAME = f"{_door}_session"
CSRF_COOKIE_NAME = f"{_door}_csrf"
LANGUAGE_COOKIE_NAME = f"{_door}_language"
SECURE_COOKIES = os.environ.get("KORPU_HTTPS") == "1"
if SECURE_COOKIES:  # the proxy takes HTTPS off and says so; doors listen on loopback, so nobody else can
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = SECURE_COOKIES
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "korpu.ui.errors.lost_session"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "script-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}

# Uploads: 10 MB a file is checked while it streams; the request as a whole may hold one batch of them.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 20
FILE_UPLOAD_HANDLERS = ["korpu.ui.uploads.LimitedUpload"]

if STAFFED:
    AUTH_USER_MODEL = "staff.Officer"
    SESSION_ENGINE = "korpu.access.staff.sessions"
    AUTHENTICATION_BACKENDS = ["korpu.access.staff.accounts.StaffBackend"]
    AUTH_PASSWORD_VALIDATORS = [
        {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
        {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    ]
    ACCOUNT_USER_MODEL_USERNAME_FIELD = None
    ACCOUNT_LOGIN_METHODS = {"email"}
    ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
    ACCOUNT_EMAIL_VERIFICATION = "none"
    ACCOUNT_PREVENT_ENUMERATION = True
    ACCOUNT_ADAPTER = "korpu.access.staff.accounts.StaffAdapter"
    ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "5/5m/key"}
    LOGIN_URL, LOGIN_REDIRECT_URL, ACCOUNT_LOGOUT_REDIRECT_URL = "/sign-in/", "/", "/sign-in/"
    MFA_SUPPORTED_TYPES = ["totp"]
    MFA_TOTP_ISSUER = f"Körpü {zones.DOOR}"
if QUEUED:
    PROCRASTINATE_DATABASE_ALIAS = "default"
if zones.DOOR == "worker":
    PROCRASTINATE_IMPORT_PATHS = ["korpu.casework.jobs"]

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
_smtp: dict[str, Any] = KEYS.get("smtp", {})
EMAIL_HOST = _smtp.get("host", "localhost")
EMAIL_PORT = int(os.environ.get("KORPU_SMTP_PORT", _smtp.get("port", 25)))
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _smtp.get("user", ""), _smtp.get("password", "")
EMAIL_USE_TLS = _smtp.get("tls", False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = _smtp.get("from", "noreply@localhost")

SILENCED_SYSTEM_CHECKS = ["fields.W342"]
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("KORPU_LOG", "WARNING")},
}

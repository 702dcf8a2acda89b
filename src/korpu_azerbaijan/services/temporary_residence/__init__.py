"""Temporary residence permit: issue, extension, cancellation (Migration Code, chapter 7)."""

from korpu_azerbaijan.services.temporary_residence.service import TEMPORARY_RESIDENCE

__all__ = ["TEMPORARY_RESIDENCE"]

from tests.rooms import inside, place

__all__ = ["inside", "place"]

"""What is sealed opens only where it was sealed; what is recorded says nothing and cannot be changed."""

import datetime as dt
import json
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from korpu.kernel.canonical import canonical
from korpu.kernel.ids import new_salt, owned_id
from korpu.kernel.leaf import Leaf, commit
from korpu.kernel.seal import NotOpened, Place, seal, unseal

CASE = UUID(int=1)
PLACE = Place("permits", CASE, "draft", "answers")
DATA_KEY = AESGCM(bytes(32))


def wrap(items):
    return [DATA_KEY.encrypt(bytes(12), key, place.bound) for place, key in items]


def unwrap(items):
    return [DATA_KEY.decrypt(bytes(12), wrapped, place.bound) for place, wrapped in items]


@given(st.binary(max_size=200))
def test_a_sealed_value_opens_at_its_place(plain):
    assert unseal([(PLACE, seal([(PLACE, plain)], wrap)[0])], unwrap) == [plain]


def test_a_sealed_value_moved_to_another_column_does_not_open():
    sealed = seal([(PLACE, b"ill")], wrap)[0]
    known_key = lambda items: [DATA_KEY.decrypt(bytes(12), wrapped, PLACE.bound) for _, wrapped in items]  # noqa: E731
    with pytest.raises(NotOpened):
        unseal([(Place("permits", CASE, "draft", "contact"), sealed)], known_key)


@given(st.integers(0, 90), st.integers(0, 7))
def test_a_flipped_bit_is_found(at, bit):
    sealed = bytearray(seal([(PLACE, b"a few words of a person")], wrap)[0])
    at %= len(sealed)
    sealed[at] ^= 1 << bit
    with pytest.raises(Exception):  # noqa: B017, PT011 — the wrapped key (keyring's refusal) or the value itself
        unseal([(PLACE, bytes(sealed))], unwrap)


def test_a_cut_value_is_refused():
    with pytest.raises(NotOpened):
        unseal([(PLACE, b"\x01\x00\x05abc")], unwrap)


def test_leaves_keep_their_form():
    """Fixed vectors: a change here would make every earlier receipt unverifiable."""
    for vector in json.loads(Path(__file__).with_name("leaf_vectors.json").read_text()):
        at = dt.datetime.fromisoformat(vector["at"])
        commitment = commit(vector["content"], bytes.fromhex(vector["salt"]))
        leaf = Leaf(
            vector["type"], "permits", UUID(vector["object"]), commitment, vector["actor"], vector["purpose"], at
        )
        assert (commitment, leaf.hash.hex()) == (vector["commitment"], vector["leaf"])


def test_canonical_text_sorts_keys_and_refuses_what_has_no_one_text():
    assert canonical({"b": 1, "a": ["ə", None, True]}) == '{"a":["ə",null,true],"b":1}'.encode()
    with pytest.raises(TypeError):
        canonical({"a": 1.5})  # type: ignore[dict-item]


def test_an_id_follows_from_owner_and_salt():
    salt = new_salt()
    assert owned_id("ab" * 32, salt) == owned_id("ab" * 32, salt) != owned_id("cd" * 32, salt)

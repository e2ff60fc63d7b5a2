"""Finds or adds the speakers that a page names."""

from collections import Counter
from collections.abc import Iterable, Mapping

from api.db.folding import fold
from api.db.ids import SPEAKER
from api.desk import queries
from api.desk.context import Desk
from api.desk.models import Speaker, SpeakerName
from api.desk.names import slug_of
from api.vocabulary import NAME_LENGTH

Namesakes = Iterable[tuple[str, Speaker]]  # (name on the new page, speaker at the same place)


def receive_speakers(
    desk: Desk, language: str, names: Iterable[str], pairs: Namesakes
) -> dict[str, Speaker]:
    """The speaker for each name; who is not known yet is added.

    `pairs` is what a translation shows: who speaks at the same places of the other edition.
    """
    known = pair_names(pairs)
    return {name: _receive(desk, language, name, known) for name in dict.fromkeys(names)}


def pair_names(pairs: Namesakes) -> dict[str, Speaker]:
    """Names of a translation to speakers, where the places agree one to one."""
    votes = Counter((name, speaker.public_id) for name, speaker in pairs)
    speakers = {speaker.public_id: speaker for _, speaker in pairs}
    chosen: dict[str, Speaker] = {}
    taken: set[str] = set()
    for (name, public_id), _ in votes.most_common():
        if name not in chosen and public_id not in taken:
            chosen[name] = speakers[public_id]
            taken.add(public_id)
    return chosen


def _receive(desk: Desk, language: str, name: str, known: Mapping[str, Speaker]) -> Speaker:
    folded = fold(name, NAME_LENGTH)
    speaker = queries.find_speaker(desk.session, language, folded) or known.get(name)
    # Who has another name in this language is another person, whatever the places say.
    if speaker is None or speaker.folded_in(language) not in {None, folded}:
        public_id = desk.ids.new(SPEAKER)
        speaker = Speaker(public_id=public_id, slug=slug_of(name, public_id), names=[])
        desk.session.add(speaker)
    if all(written.language != language for written in speaker.names):
        speaker.names.append(SpeakerName(language=language, name=name, folded=folded))
    desk.session.flush()
    return speaker

"""
Families of rarer words. Words of one family share the numbers of one sign, those of two families their sum, so that many more words
are known for the same size (Shu and Nakayama 2018, arXiv:1711.01068).
"""
import math
from dataclasses import dataclass

import numpy as np

BOOKS, FAMILIES = 2, 80


@dataclass
class Grouped:
    """The signs with numbers of their own, in order; of each rarer word its family in each book; and the numbers to start from."""
    own: list
    families: dict
    rows: np.ndarray

    def numbers(self):
        """For each sign its numbers from 1; those of the families come after the others."""
        first = len(self.own) + 1
        own = {sign: (at + 1,) for at, sign in enumerate(self.own)}
        return own | {word: tuple(first + book * FAMILIES + at for book, at in enumerate(of)) for word, of in self.families.items()}


def grouped(vectors, counts, is_word, most_own, most_words):
    """`vectors` and `counts`: of each sign its numbers and in how many posts it is. What weighs most in all posts keeps its own numbers."""
    weight = {sign: float(np.linalg.norm(vectors[sign])) * math.sqrt(counts[sign]) for sign in vectors if is_word(sign)}
    order = sorted(weight, key=weight.get, reverse=True)
    room = most_own - (len(vectors) - len(order))
    own = sorted({sign for sign in vectors if not is_word(sign)} | set(order[:room]))
    words = sorted(order[room : room + most_words])
    rest, shares = np.array([vectors[word] for word in words]), np.array([math.sqrt(counts[word]) for word in words])
    centres, of = [], []
    for _ in range(BOOKS):
        centre, nearest = clusters(rest, shares)
        rest = rest - centre[nearest]
        centres.append(centre)
        of.append(nearest.tolist())
    families = {word: tuple(nearest[at] for nearest in of) for at, word in enumerate(words)}
    return Grouped(own, families, np.concatenate([[vectors[sign] for sign in own], *centres]))


def clusters(points, shares, rounds=40):
    """k-means: the centres, and of each point the nearest."""
    drawn = np.random.default_rng(0).choice(len(points), FAMILIES, replace=False, p=shares / shares.sum())
    centres = points[drawn]
    for _ in range(rounds):
        far = (points**2).sum(1)[:, None] - 2 * points @ centres.T + (centres**2).sum(1)
        nearest = far.argmin(1)
        for at in set(nearest.tolist()):
            centres[at] = np.average(points[nearest == at], axis=0, weights=shares[nearest == at])
    return centres, nearest

"""Whole numbers as text, as src/norm/weigh/packed.ts reads them (asymmetric numeral systems, Duda 2013, arXiv:1311.2540)."""
import collections

# All printable characters but those that JSON or a shell minds.
ALPHABET = [c for c in map(chr, range(33, 127)) if c not in '"\'\\$`']
BASE, WHOLE = len(ALPHABET), 4096


def packed(numbers):
    first, last = min(numbers), max(numbers)
    sizes = shares(collections.Counter(numbers), first, last)
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    state, codes = WHOLE * BASE, []
    for number in reversed(numbers):
        size = sizes[number - first]
        while state >= BASE * BASE * size:
            codes.append(ALPHABET[state % BASE])
            state //= BASE
        state = state // size * WHOLE + state % size + starts[number - first]
    while state:
        codes.append(ALPHABET[state % BASE])
        state //= BASE
    return {'from': first, 'shares': ' '.join(map(str, sizes)), 'count': len(numbers), 'codes': ''.join(reversed(codes))}


def shares(count, first, last):
    """Of WHOLE, how many each number gets: as often as it occurs, and at least 1 where it does."""
    total = sum(count.values())
    sizes = [max(1, round(count[number] * WHOLE / total)) if count[number] else 0 for number in range(first, last + 1)]
    sizes[sizes.index(max(sizes))] += WHOLE - sum(sizes)
    return sizes

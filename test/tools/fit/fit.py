"""
Fits the network of src/norm/weigh to posts with labels, tells how it does on posts that were held out, and writes its weights.
Two large networks learn from the labels first; the one that ships is too small to make of the labels what those do, and learns from
their chances (Hinton 2015, arXiv:1503.02531). Last it settles on posts that were written as a whole, as they occur beside each other.

    npx tsx test/tools/fit/posts.ts > posts.jsonl
    python3 test/tools/fit/fit.py posts.jsonl new.json src/norm/weigh/weights.json

The last file is where it goes on from; without it, it begins anew.
Needs Python 3.11 and PyTorch 2.13; takes about an hour on one core. Not part of the build or the tests.
"""
import collections
import copy
import json
import random
import sys
from dataclasses import replace

import numpy as np
import torch

from families import grouped
from network import Network, Size, chances_of, fit, item_of
from stored import read_back, written

SIZE = Size(width=32, channels=128, narrow=16, hidden=48, signs_out=0.08, words_out=0.03, inner_out=0.03)
TEACHER = Size(width=64, channels=512, narrow=16, hidden=96, signs_out=0.15, words_out=0.15, inner_out=0.2)
# Another comes out one to three points better or worse.
SEED = 1
# How much of what is learned comes from the large networks, the rest from the labels.
TEACHERS, TAUGHT = 2, 0.9
# Sets that nothing is ever learned from.
MEASURED = {*(f'sealed-{number}.jsonl' for number in range(13, 19)), 'demanding.jsonl', 'self-harm.jsonl'}
# How it settles: the mean of so many, in each the whole sets twice and these shares of what it learned before.
SETTLING = replace(SIZE, signs_out=0.1, words_out=0.05, inner_out=0.06)
MEANS, TWICE = 4, 2
KEPT = {'printed': 0.45, 'self-harm': 0.6, 'other': 0.04}
# A sign needs this many posts, a stem more; one that has a field or a sense as a verb twice as many, because it is known by those too.
STEM, OTHER = 12, 3
# For the size of what ships: signs with numbers of their own, and words that share those of families.
MOST_OWN, MOST_WORDS = 740, 3000


def is_stem(sign):
    return not sign[0].isalpha() or (sign[0].islower() and not sign.startswith(('veld-', 'doet-')))


def counted(posts):
    """In how many posts each sign is."""
    return collections.Counter(sign for post in posts for sign in {sign for word in post['words'] for sign in word['signs']})


def vocabulary(posts):
    """Numbers from 1 for the signs that are seen often enough; 0 is no sign."""
    count, known = counted(posts), set()
    for word in (word for post in posts for word in post['words']):
        if any(sign.startswith(('veld-', 'doet-')) for sign in word['signs']):
            known.update(filter(is_stem, word['signs']))
    needed = lambda sign: OTHER if not is_stem(sign) else 2 * STEM if sign in known else STEM
    return {sign: (at + 1,) for at, sign in enumerate(sorted(sign for sign, n in count.items() if n >= needed(sign)))}


def chances_by_teacher(posts, rules):
    """The chances that a large network gives each post."""
    signs = vocabulary(posts)
    items = [item_of(post, signs, rules) for post in posts]
    net = Network(len(signs) + 1, len(rules), TEACHER)
    fit(net, items, epochs=15, rate=2e-3, decay=0.1)
    return chances_of(net, items)[:2]


def taught(posts, rules):
    """The chances that large networks give each post together: the mean of their odds."""
    each = [chances_by_teacher(posts, rules) for _ in range(TEACHERS)]
    together = lambda all: np.exp(np.mean([np.log(chances + 1e-7) for chances in all], 0))
    return [mean / mean.sum(1, keepdims=True) for mean in map(together, zip(*each))]


def items_of(posts, signs, rules, teaching):
    """Posts to learn from, with what the large networks make of them."""
    items = [item_of(post, signs, rules) for post in posts]
    for item, kinds, directions in zip(items, *teaching):
        item.kinds = (1 - TAUGHT) * item.kinds + TAUGHT * kinds
        item.directions = (1 - TAUGHT) * item.directions + TAUGHT * directions if item.directions.any() else directions
    return items


def report(net, posts, signs, rules):
    for name in sorted({post['held'] for post in posts}):
        own = [post for post in posts if post['held'] == name]
        kinds, *_ = chances_of(net, [item_of(post, signs, rules) for post in own])
        right = sum(kind in post['acceptable'] for kind, post in zip(kinds.argmax(1).tolist(), own))
        print(f'{name}: {right / len(own):.3f} of {len(own)}', file=sys.stderr)


def small(posts, rules, teaching):
    """The network that ships, its signs, and for each the numbers: first with all words, then with those of families, in whole steps."""
    signs = vocabulary(posts)
    first = Network(len(signs) + 1, len(rules), SIZE)
    fit(first, items_of(posts, signs, rules, teaching), epochs=9, rate=2e-3, decay=0.1)
    numbers = first.signs.detach().numpy()
    groups = grouped({sign: numbers[at] for sign, (at,) in signs.items()}, counted(posts), is_stem, MOST_OWN, MOST_WORDS)
    net = Network(len(groups.rows) + 1, len(rules), SIZE)
    start = torch.tensor(np.concatenate([np.zeros((1, SIZE.width)), groups.rows]), dtype=torch.float32)
    net.load_state_dict(first.state_dict() | {'signs': start})
    net.set_steps()
    fit(net, items_of(posts, groups.numbers(), rules, teaching), epochs=8, rate=1e-3, decay=0.05)
    return net, groups


def small_again(path, posts, rules, teaching):
    """The network that ships, from where it was: the same signs and families, and more posts."""
    with open(path, encoding='utf8') as file:
        net, groups = read_back(json.load(file), rules, SIZE)
    fit(net, items_of(posts, groups.numbers(), rules, teaching), epochs=8, rate=8e-4, decay=0.05)
    return net, groups


def kept(posts):
    """A sample of what was learned, most of it print, lest it take news for threats."""
    sort_of = lambda post: 'printed' if post['printed'] else 'self-harm' if post['selfHarm'] else 'other'
    return [post for post in posts if random.random() < KEPT[sort_of(post)]]


def settled(net, groups, rules, learned, whole):
    """The network gone on with whole sets, and with what it makes itself of a sample of what it learned: the mean of some."""
    signs, sample = groups.numbers(), kept(learned)
    before = [item_of(post, signs, rules) for post in sample]
    for item, kinds, directions in zip(before, *chances_of(net, before)[:2]):
        item.kinds, item.directions = kinds, directions
    items = [item_of(post, signs, rules) for post in whole] * TWICE + before
    each = []
    for _ in range(MEANS):
        one = copy.deepcopy(net)
        one.size = SETTLING
        fit(one, items, epochs=4, rate=1e-3, decay=0)
        each.append(one.state_dict())
    net.load_state_dict({name: sum(state[name] for state in each) / MEANS for name in each[0]})


def main(source, target, before=None):
    random.seed(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    posts = [json.loads(line) for line in open(source, encoding='utf8')]
    learned = [post for post in posts if post['held'] is None]
    rules = sorted({rule for post in learned for rule in post['rules']})
    print(f'{len(learned)} posts', file=sys.stderr)
    teaching = taught(learned, rules)
    net, groups = small_again(before, learned, rules, teaching) if before else small(learned, rules, teaching)
    settled(net, groups, rules, learned, [post for post in posts if post['held'] not in (None, *MEASURED)])
    report(net, [post for post in posts if post['held'] in MEASURED], groups.numbers(), rules)
    with open(target, 'w', encoding='utf8') as file:
        json.dump(written(net, groups, rules), file, ensure_ascii=False, indent=2)
        file.write('\n')


if __name__ == '__main__':
    main(*sys.argv[1:4])

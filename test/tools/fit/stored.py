"""How weights.json holds the network (pack.ts reads it)."""
import os

import numpy as np
import torch

from families import BOOKS, FAMILIES, Grouped
from network import KINDS, Network

# All printable characters but those that JSON or a shell minds.
ALPHABET = [c for c in map(chr, range(33, 127)) if c not in '"\'\\$`']


def written(net, groups, rules):
    """The weights as text: of layers a character each, of signs one for two, which packs better."""
    numbers = lambda name: net.in_steps(name).detach().int().flatten().tolist()
    step = lambda name: float(f'{net.steps[name]:.6g}')
    one_each = lambda all: ''.join(ALPHABET[n + 44] for n in all)
    two_each = lambda all: ''.join(ALPHABET[(a + 4) * 9 + b + 4] for a, b in zip(all[::2], all[1::2]))
    layers = {name: {'step': step(name), 'codes': one_each(numbers(name))} for name, _ in net.named_parameters() if name not in ('signs', 'rules')}
    rows = [two_each(row) for row in net.in_steps('signs').detach().int().tolist()[1:]]
    own, words = len(groups.own), sorted(groups.families)
    return {
        'channels': net.size.channels,
        'width': net.size.width,
        'layers': layers,
        'rules': {'step': step('rules'), 'names': rules, 'codes': one_each(numbers('rules'))},
        'signs': {'step': step('signs'), 'names': names_packed(groups.own), 'codes': ''.join(rows[:own])},
        'families': {
            'names': names_packed(words),
            'of': [''.join(ALPHABET[groups.families[word][book]] for word in words) for book in range(BOOKS)],
            'codes': [''.join(rows[own + book * FAMILIES :][:FAMILIES]) for book in range(BOOKS)],
        },
    }


def names_packed(names):
    """Names in order, each as how many letters it shares with the one before (a digit) and the rest."""
    shared = lambda name, before: len(os.path.commonprefix([name[:9], before]))
    return ' '.join(f'{shared(name, before)}{name[shared(name, before):]}' for before, name in zip(['', *names], names))


def read_back(data, rules, size):
    """A network as it was written, and its groups; a rule that it did not know yet is worth nothing."""
    number = {c: at for at, c in enumerate(ALPHABET)}
    one_each = lambda codes: np.array([number[c] - 44 for c in codes], dtype=np.float32)
    two_each = lambda codes: np.array([n for c in codes for n in (number[c] // 9 - 4, number[c] % 9 - 4)], dtype=np.float32)
    words = names_unpacked(data['families']['names'])
    of = data['families']['of']
    families = {word: tuple(number[of[book][at]] for book in range(BOOKS)) for at, word in enumerate(words)}
    rows = two_each(data['signs']['codes'] + ''.join(data['families']['codes'])).reshape(-1, size.width) * data['signs']['step']
    net = Network(len(rows) + 1, len(rules), size)
    state = net.state_dict()
    state['signs'] = torch.tensor(np.concatenate([np.zeros((1, size.width), np.float32), rows]))
    points = dict(zip(data['rules']['names'], (one_each(data['rules']['codes']).reshape(len(KINDS), -1) * data['rules']['step']).T))
    for at, rule in enumerate(rules):
        state['rules'][:, at] = torch.tensor(points.get(rule, np.zeros(len(KINDS), np.float32)))
    stored = {name: layer for name, layer in data['layers'].items() if name in state}
    for name, layer in stored.items():
        state[name] = torch.tensor(one_each(layer['codes']) * layer['step']).reshape(state[name].shape)
    net.load_state_dict(state)
    net.set_steps()
    net.steps |= {name: layer['step'] for name, layer in stored.items()}
    net.steps |= {name: data[name]['step'] for name in ('signs', 'rules')}
    return net, Grouped(names_unpacked(data['signs']['names']), families, rows)


def names_unpacked(packed):
    names, name = [], ''
    for part in packed.split(' '):
        name = name[: int(part[0])] + part[1:]
        names.append(name)
    return names

"""
Fits the network of src/norm/weigh to posts with labels, tells how it does on posts that were held out, and writes its weights.

    npx tsx test/tools/fit/posts.ts > posts.jsonl
    python3 test/tools/fit/fit.py posts.jsonl src/norm/weigh/weights.json

Needs Python 3.11 and PyTorch 1.13 (Debian: python3-torch); takes some minutes on one core. Not part of the build or the tests.
"""
import collections
import json
import math
import random
import sys

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

KINDS = ['geen', 'geweld', 'dreiging', 'persoon', 'beleid', 'eigen']
DIRECTIONS = ['geen', 'jij', 'jullie', 'ik', 'zij']
WIDTH, CHANNELS, HIDDEN, REACH = 20, 64, 32, 2
LONGEST, MOST = 64, 16
# A stem needs this many posts; one that has a field or a sense as a verb needs more, because it is known by those too.
STEM, KNOWN_STEM, OTHER = 10, 20, 3
# Weights are whole steps from -44 to 44, a character each (weights.ts): all printable ones but those that JSON or a shell minds.
ALPHABET = [c for c in map(chr, range(33, 127)) if c not in '"\'\\$`']
LEVELS = 44


class Network(nn.Module):
    def __init__(self, signs, rules):
        super().__init__()
        def drawn(*shape):
            return nn.Parameter(torch.randn(*shape) / math.sqrt(math.prod(shape[1:])))
        def zero(*shape):
            return nn.Parameter(torch.zeros(*shape))
        self.signs = nn.Parameter(torch.randn(signs, WIDTH) * 0.3)
        self.reach, self.reachBias = drawn(CHANNELS, WIDTH, 2 * REACH + 1), zero(CHANNELS)
        self.gate, self.gateBias = drawn(CHANNELS, 2 * CHANNELS), zero(CHANNELS)
        self.heed = drawn(1, CHANNELS)
        self.tell, self.tellBias = drawn(1, CHANNELS), zero(1)
        self.hidden, self.hiddenBias = drawn(HIDDEN, 2 * CHANNELS), zero(HIDDEN)
        self.kinds, self.kindsBias = drawn(len(KINDS), HIDDEN), zero(len(KINDS))
        self.directions, self.directionsBias = drawn(len(DIRECTIONS), HIDDEN), zero(len(DIRECTIONS))
        self.rules = zero(len(KINDS), rules)
        self.steps = None

    def of(self, name):
        """The weights as they are stored once `steps` is set; the gradient passes through the rounding."""
        w = getattr(self, name)
        if self.steps is None:
            return w
        step = self.steps[name]
        return w + ((w / step).round().clamp(-LEVELS, LEVELS) * step - w).detach()

    def forward(self, signs, mask, rules):
        if self.training:
            signs = torch.where(torch.rand(signs.shape) < 0.15, torch.zeros_like(signs), signs)
        words = F.embedding(signs, self.of('signs')).sum(2)
        words = F.dropout(words, 0.1, self.training).transpose(1, 2)
        seen = F.relu(F.conv1d(words, self.of('reach'), self.of('reachBias'), padding=REACH)).transpose(1, 2) * mask[..., None]
        summary = torch.cat([seen.max(1)[0], seen.sum(1) / mask.sum(1, keepdim=True)], 1)
        seen = seen * 2 * torch.sigmoid(F.linear(summary, self.of('gate'), self.of('gateBias')))[:, None, :]
        odds = F.linear(seen, self.of('heed'))[..., 0].masked_fill(mask == 0, -1e9)
        heeded = (seen * torch.softmax(odds, 1)[..., None]).sum(1)
        drop = lambda x, rate: F.dropout(x, rate, self.training)
        inner = F.relu(F.linear(drop(torch.cat([seen.max(1)[0], heeded], 1), 0.1), self.of('hidden'), self.of('hiddenBias')))
        inner = drop(inner, 0.1)
        kinds = F.linear(inner, self.of('kinds'), self.of('kindsBias')) + F.linear(drop(rules, 0.3), self.of('rules'))
        directions = F.linear(inner, self.of('directions'), self.of('directionsBias'))
        return kinds, directions, F.linear(seen, self.of('tell'), self.of('tellBias'))[..., 0]


def is_stem(sign):
    return not sign[0].isalpha() or (sign[0].islower() and not sign.startswith(('veld-', 'doet-')))


def vocabulary(posts):
    """Numbers from 1 for the signs that are seen often enough; 0 is no sign."""
    count, known = collections.Counter(), set()
    for post in posts:
        seen = set()
        for word in post['words']:
            seen.update(word['signs'])
            if any(sign.startswith(('veld-', 'doet-')) for sign in word['signs']):
                known.update(filter(is_stem, word['signs']))
        count.update(seen)
    needed = lambda sign: OTHER if not is_stem(sign) else KNOWN_STEM if sign in known else STEM
    return {sign: at + 1 for at, sign in enumerate(sorted(sign for sign, n in count.items() if n >= needed(sign)))}


def encoded(post, signs, rules):
    words = post['words']
    if len(words) > LONGEST:
        words = words[: LONGEST - 1] + words[-1:]
    numbers = np.zeros((len(words), MOST), dtype=np.int64)
    for at, word in enumerate(words):
        own = [signs[sign] for sign in word['signs'] if sign in signs][:MOST]
        numbers[at, : len(own)] = own
    held = np.array([sign in post['rules'] for sign in rules], dtype=np.float32)
    told = np.array([word['told'] for word in words], dtype=np.float32)
    direction = DIRECTIONS.index(post['direction']) if post['direction'] in DIRECTIONS else -1
    return numbers, told, held, post['label'], direction, float(post['marked'])


def batch(items):
    most = max(len(item[0]) for item in items)
    signs = np.zeros((len(items), most, MOST), dtype=np.int64)
    told, mask = np.zeros((2, len(items), most), dtype=np.float32)
    for at, (own, own_told, *_) in enumerate(items):
        signs[at, : len(own)], told[at, : len(own)], mask[at, : len(own)] = own, own_told, 1
    rest = [torch.from_numpy(np.array([item[k] for item in items])) for k in range(2, 6)]
    return torch.from_numpy(signs), torch.from_numpy(told), torch.from_numpy(mask), *rest


def loss_of(net, items):
    signs, told, mask, held, kind, direction, marked = batch(items)
    kinds, directions, telling = net(signs, mask, held)
    loss = F.cross_entropy(kinds, kind, label_smoothing=0.1)
    known = direction >= 0
    if known.any():
        loss = loss + 0.5 * F.cross_entropy(directions[known], direction[known], label_smoothing=0.05)
    weight = marked.float()[:, None] * mask
    pointing = F.binary_cross_entropy_with_logits(telling, told, reduction='none') * weight
    return loss + 0.5 * pointing.sum() / weight.sum().clamp(min=1)


def fit(net, data, epochs, rate, decay):
    """Ends with the running mean of the weights, which does better on other posts than the last ones."""
    size = 32
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=decay)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=epochs * math.ceil(len(data) / size) + 1, pct_start=0.1)
    mean, count = {name: p.detach().clone() for name, p in net.named_parameters()}, 0
    net.train()
    for epoch in range(epochs):
        random.shuffle(data)
        # Posts of about the same length together, in batches of random order.
        order = sorted(range(len(data)), key=lambda at: (at // (size * 20), len(data[at][0])))
        batches = [order[at : at + size] for at in range(0, len(order), size)]
        random.shuffle(batches)
        total = 0.0
        for own in batches:
            loss = loss_of(net, [data[at] for at in own])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            plan.step()
            net.signs.data[0] = 0
            total += loss.item()
            count += 1
            keep = min(0.999, count / (count + 10))
            for name, p in net.named_parameters():
                mean[name].mul_(keep).add_(p.detach(), alpha=1 - keep)
        print(f'epoch {epoch + 1}: {total / len(batches):.4f}', file=sys.stderr, flush=True)
    for name, p in net.named_parameters():
        p.data.copy_(mean[name])
    net.eval()


def steps_of(net):
    """The size of a step: coarse for the many signs, finer for the layers."""
    size = lambda p: float(p.detach().std()) if p.numel() > 30 else float(p.detach().abs().max()) / 6
    return {name: max(size(p), 1e-3) / (1.2 if name == 'signs' else 4.5) for name, p in net.named_parameters()}


def report(net, posts, signs, rules):
    for name in sorted({post['held'] for post in posts}):
        own = [post for post in posts if post['held'] == name]
        data = [encoded(post, signs, rules) for post in own]
        with torch.no_grad():
            kinds = torch.cat([net(*(batch(data[at : at + 64])[k] for k in (0, 2, 3)))[0] for at in range(0, len(data), 64)])
        said = kinds.argmax(1).tolist()
        right = sum(kind in post['acceptable'] for kind, post in zip(said, own))
        print(f'{name}: {right / len(own):.3f} of {len(own)}', file=sys.stderr)


def packed(net, name):
    step = net.steps[name]
    numbers = (getattr(net, name).detach() / step).round().clamp(-LEVELS, LEVELS).int().numpy()
    return step, numbers


def written(net, signs, rules):
    text = lambda numbers: ''.join(ALPHABET[n + LEVELS] for n in numbers.flatten().tolist())
    rounded = lambda step: float(f'{step:.6g}')
    layers = {}
    for name, _ in net.named_parameters():
        if name in ('signs', 'rules'):
            continue
        step, numbers = packed(net, name)
        layers[name] = {'step': rounded(step), 'codes': text(numbers)}
    step, numbers = packed(net, 'signs')
    codes = ' '.join(f'{sign} {text(numbers[at])}' for sign, at in signs.items() if numbers[at].any())
    rule_step, rule_numbers = packed(net, 'rules')
    return {
        'channels': CHANNELS,
        'layers': layers,
        'rules': {'step': rounded(rule_step), 'names': rules, 'codes': text(rule_numbers)},
        'signs': {'step': rounded(step), 'codes': codes},
    }


def main(source, target, seed=1):
    random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    posts = [json.loads(line) for line in open(source, encoding='utf8')]
    learned = [post for post in posts if post['held'] is None]
    signs = vocabulary(learned)
    rules = sorted({rule for post in learned for rule in post['rules']})
    net = Network(len(signs) + 1, len(rules))
    data = [encoded(post, signs, rules) for post in learned]
    print(f'{len(learned)} posts, {len(signs)} signs', file=sys.stderr)
    fit(net, data, epochs=18, rate=3e-3, decay=0.1)
    net.steps = steps_of(net)
    fit(net, data, epochs=4, rate=5e-4, decay=0)
    report(net, [post for post in posts if post['held'] is not None], signs, rules)
    with open(target, 'w', encoding='utf8') as file:
        json.dump(written(net, signs, rules), file, ensure_ascii=False, indent=2)
        file.write('\n')


if __name__ == '__main__':
    main(*sys.argv[1:3], *map(int, sys.argv[3:4]))

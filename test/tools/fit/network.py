"""The network of src/norm/weigh, in any size, and how it is fitted to posts."""
import math
import random
import sys
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

KINDS = ['geen', 'geweld', 'dreiging', 'persoon', 'beleid', 'eigen']
DIRECTIONS = ['geen', 'jij', 'jullie', 'ik', 'zij']
REACH, LONGEST, MOST = 2, 64, 24
# Weights become whole steps: of signs from -4 to 4, of layers from -44 to 44 (weights.ts).
LEVELS = {'signs': 4, 'layers': 44}
# How many steps their spread takes: coarse for the many signs, finer for the layers.
SIGN_STEPS, LAYER_STEPS = 1.3, 1.8


@dataclass(frozen=True)
class Size:
    width: int
    channels: int
    narrow: int
    hidden: int
    # Shares that are left out at random while fitting: of the signs, of each word, and of what is known of the whole text.
    signs_out: float
    words_out: float
    inner_out: float


class Network(nn.Module):
    def __init__(self, signs, rules, size):
        super().__init__()
        def drawn(*shape):
            return nn.Parameter(torch.randn(*shape) / math.sqrt(math.prod(shape[1:])))
        def zero(*shape):
            return nn.Parameter(torch.zeros(*shape))
        self.size = size
        self.signs = nn.Parameter(torch.randn(signs, size.width) * 0.3)
        self.reach, self.reachBias = drawn(size.channels, size.width, 2 * REACH + 1), zero(size.channels)
        self.narrow, self.narrowBias = drawn(size.narrow, 2 * size.channels), zero(size.narrow)
        self.gate, self.gateBias = drawn(size.channels, size.narrow), zero(size.channels)
        self.heed = drawn(1, size.channels)
        self.tell, self.tellBias = drawn(1, size.channels), zero(1)
        self.hidden, self.hiddenBias = drawn(size.hidden, 2 * size.channels), zero(size.hidden)
        self.kinds, self.kindsBias = drawn(len(KINDS), size.hidden), zero(len(KINDS))
        self.directions, self.directionsBias = drawn(len(DIRECTIONS), size.hidden), zero(len(DIRECTIONS))
        self.print, self.printBias = drawn(1, size.hidden), zero(1)
        self.selfHarm, self.selfHarmBias = drawn(1, size.hidden), zero(1)
        self.rules = zero(len(KINDS), rules)
        self.steps = None

    def of(self, name):
        """The weights as they are stored once `steps` is set; the gradient passes through the rounding."""
        w = getattr(self, name)
        if self.steps is None:
            return w
        return w + (self.in_steps(name) * self.steps[name] - w).detach()

    def in_steps(self, name):
        most = LEVELS['signs' if name == 'signs' else 'layers']
        return (getattr(self, name) / self.steps[name]).round().clamp(-most, most)

    def set_steps(self):
        """From now on the weights count as they are stored."""
        size = lambda p: float(p.detach().std()) if p.numel() > 30 else float(p.detach().abs().max()) / 6
        self.steps = {name: max(size(p), 1e-3) / (SIGN_STEPS if name == 'signs' else LAYER_STEPS) for name, p in self.named_parameters()}

    def forward(self, signs, mask, rules):
        drop = lambda x, rate: F.dropout(x, rate, self.training)
        if self.training:
            signs = torch.where(torch.rand(signs.shape) < self.size.signs_out, torch.zeros_like(signs), signs)
        words = drop(F.embedding(signs, self.of('signs')).sum(2), self.size.words_out).transpose(1, 2)
        seen = F.relu(F.conv1d(words, self.of('reach'), self.of('reachBias'), padding=REACH)).transpose(1, 2) * mask[..., None]
        summary = torch.cat([seen.max(1)[0], seen.sum(1) / mask.sum(1, keepdim=True)], 1)
        summary = F.relu(F.linear(summary, self.of('narrow'), self.of('narrowBias')))
        seen = seen * 2 * torch.sigmoid(F.linear(summary, self.of('gate'), self.of('gateBias')))[:, None, :]
        odds = F.linear(seen, self.of('heed'))[..., 0].masked_fill(mask == 0, -1e9)
        heeded = (seen * torch.softmax(odds, 1)[..., None]).sum(1)
        out = self.size.inner_out
        inner = F.relu(F.linear(drop(torch.cat([seen.max(1)[0], heeded], 1), out), self.of('hidden'), self.of('hiddenBias')))
        inner = drop(inner, out)
        kinds = F.linear(inner, self.of('kinds'), self.of('kindsBias')) + F.linear(drop(rules, 0.3), self.of('rules'))
        directions = F.linear(inner, self.of('directions'), self.of('directionsBias'))
        telling = F.linear(seen, self.of('tell'), self.of('tellBias'))[..., 0]
        odds_of = lambda name: F.linear(inner, self.of(name), self.of(name + 'Bias'))[:, 0]
        return kinds, directions, telling, odds_of('print'), odds_of('selfHarm')


@dataclass
class Item:
    """
    A post as numbers: signs of each word, which words are telling, which rules hold, the chances that it should come to, whether it is
    print, and whether it is about self-harm.
    """
    signs: np.ndarray
    told: np.ndarray
    rules: np.ndarray
    kinds: np.ndarray
    directions: np.ndarray
    marked: float
    printed: float
    self_harm: float


def item_of(post, signs, rules):
    """`signs` has for each sign its number; for a rarer word those of its families."""
    words = post['words']
    if len(words) > LONGEST:
        words = words[: LONGEST - 1] + words[-1:]
    numbers = np.zeros((len(words), MOST), dtype=np.int64)
    for at, word in enumerate(words):
        own = [number for sign in word['signs'] for number in signs.get(sign, ())][:MOST]
        numbers[at, : len(own)] = own
    told = np.array([word['told'] for word in words], dtype=np.float32)
    held = np.array([sign in post['rules'] for sign in rules], dtype=np.float32)
    return Item(numbers, told, held, *chances_to_learn(post), float(post['marked']), float(post['printed']), float(post['selfHarm']))


def chances_to_learn(post):
    """The labels of a post, a little less than sure, the best counting for two; nothing for a direction that is not known."""
    kinds = np.full(len(KINDS), 0.1 / len(KINDS), dtype=np.float32)
    first, *others = post['acceptable']
    for label in [first, first, *others]:
        kinds[label] += 0.9 / (len(others) + 2)
    directions = np.zeros(len(DIRECTIONS), dtype=np.float32)
    if post['direction'] in DIRECTIONS:
        directions += 0.05 / len(DIRECTIONS)
        directions[DIRECTIONS.index(post['direction'])] += 0.95
    return kinds, directions


def batch(items):
    most = max(len(item.signs) for item in items)
    signs = np.zeros((len(items), most, MOST), dtype=np.int64)
    told, mask = np.zeros((2, len(items), most), dtype=np.float32)
    for at, item in enumerate(items):
        long = len(item.signs)
        signs[at, :long], told[at, :long], mask[at, :long] = item.signs, item.told, 1
    rest = [np.array([getattr(item, name) for item in items], dtype=np.float32) for name in ('rules', 'kinds', 'directions', 'marked', 'printed', 'self_harm')]
    return [torch.from_numpy(numbers) for numbers in (signs, told, mask, *rest)]


def loss_of(net, items):
    signs, told, mask, rules, kinds, directions, marked, printed, self_harm = batch(items)
    odds, aimed, telling, print_odds, self_harm_odds = net(signs, mask, rules)
    short_of = lambda odds, chances: -(chances * torch.log_softmax(odds, 1)).sum(1).mean()
    weight = marked[:, None] * mask
    pointing = F.binary_cross_entropy_with_logits(telling, told, reduction='none') * weight
    # A rare yes counts so many times.
    yes_or_no = lambda odds, is_so, times: F.binary_cross_entropy_with_logits(odds, is_so * 0.98 + 0.01, pos_weight=torch.tensor(times))
    marks = 0.3 * (yes_or_no(print_odds, printed, 1.0) + yes_or_no(self_harm_odds, self_harm, 10.0))
    return short_of(odds, kinds) + 0.5 * (short_of(aimed, directions) + pointing.sum() / weight.sum().clamp(min=1)) + marks


def fit(net, data, epochs, rate, decay):
    """Ends with the running mean of the weights, which does better on other posts than the last ones."""
    size, data = 32, list(data)
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=decay)
    plan = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=epochs * math.ceil(len(data) / size) + 1, pct_start=0.1)
    mean, count = {name: p.detach().clone() for name, p in net.named_parameters()}, 0
    net.train()
    for epoch in range(epochs):
        random.shuffle(data)
        # Posts of about the same length together, in batches of random order.
        order = sorted(range(len(data)), key=lambda at: (at // (size * 20), len(data[at].signs)))
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


def chances_of(net, items):
    """Chances of the kinds and of the directions, a row each an item, and the odds of print and of self-harm."""
    order = sorted(range(len(items)), key=lambda at: len(items[at].signs))
    kinds, directions = np.zeros((len(items), len(KINDS)), np.float32), np.zeros((len(items), len(DIRECTIONS)), np.float32)
    printed, self_harm = np.zeros((2, len(items)), np.float32)
    with torch.no_grad():
        for at in range(0, len(order), 128):
            own = order[at : at + 128]
            signs, _, mask, rules, *_ = batch([items[k] for k in own])
            odds, aimed, _, print_odds, self_harm_odds = net(signs, mask, rules)
            kinds[own], directions[own] = torch.softmax(odds, 1).numpy(), torch.softmax(aimed, 1).numpy()
            printed[own], self_harm[own] = print_odds.numpy(), self_harm_odds.numpy()
    return kinds, directions, printed, self_harm

# SPDX-License-Identifier: Apache-2.0
"""The search for an undeclared period, written without the library: python3 period_numpy.py

Power by numpy.linalg.lstsq at each frequency k / (2T) from 1/35 (never under 2/T) to 1/2; p from
20,000 two-state Markov or AR(1) series on the same recorded days, by a QR basis of each frequency.
Diaries come from a linear congruential generator: '.' not recorded, '-' free, '5' with the symptom;
of ratings a digit is the rating.
"""
import math

import numpy as np

SURROGATES = 20_000


class Congruential:
    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state / 2**31

    def normal(self):
        return sum(self.uniform() for _ in range(12)) - 6


def symptom(days, rate, often, length, attack, seed):
    random = Congruential(seed)
    begun = [random.uniform() < (often if length and d % length in (2, 3) else rate) for d in range(days)]
    there = [any(begun[max(0, d - attack + 1) : d + 1]) for d in range(days)]
    return "".join("." if random.uniform() < 0.15 else "5" if t else "-" for t in there)


def ratings(days, correlation, amplitude, length, seed):
    random = Congruential(seed)
    text, state = "", random.normal()
    for day in range(days):
        state = correlation * state + math.sqrt(1 - correlation**2) * random.normal()
        value = 4.5 + 1.5 * state + amplitude * math.cos(2 * math.pi * day / length)
        missing = random.uniform() < 0.15
        text += "." if missing else str(min(9, max(0, round(value))))
    return text


def series(text, rating):
    t = np.array([i for i, c in enumerate(text) if c != "."])
    y = np.array([float(c) if rating else float(c == "5") for c in text if c != "."])
    return t - t[0], y


def design(t, f):
    return np.column_stack([np.ones(len(t)), np.cos(2 * np.pi * f * t), np.sin(2 * np.pi * f * t)])


def search(t, y, rating):
    span = t[-1] + 1
    grid = [k / (2 * span) for k in range(max(4, math.ceil(2 * span / 35)), span + 1)]
    rss0 = ((y - y.mean()) ** 2).sum()
    power = []
    for f in grid:
        x = design(t, f) if f < 0.5 else design(t, f)[:, :2]
        power.append(1 - ((y - x @ np.linalg.lstsq(x, y, rcond=None)[0]) ** 2).sum() / rss0)
    best = int(np.argmax(power))
    adjacent = np.flatnonzero(np.diff(t) == 1)
    c = y - y.mean()
    rho = np.mean(c[adjacent] * c[adjacent + 1]) / np.mean(c**2) + 1 / len(y)
    rho = min(0.99, max(0, rho))
    random = np.random.default_rng(1)
    full = np.zeros((SURROGATES, span))
    p1 = y.mean()
    if rating:
        full[:, 0] = random.standard_normal(SURROGATES)
        for d in range(1, span):
            full[:, d] = rho * full[:, d - 1] + math.sqrt(1 - rho**2) * random.standard_normal(SURROGATES)
    else:
        full[:, 0] = random.random(SURROGATES) < p1
        for d in range(1, span):
            chance = np.where(full[:, d - 1] == 1, p1 + rho * (1 - p1), p1 * (1 - rho))
            full[:, d] = random.random(SURROGATES) < chance
    drawn = full[:, t]
    drawn = drawn - drawn.mean(axis=1, keepdims=True)
    norm = (drawn**2).sum(axis=1)
    greatest = np.zeros(SURROGATES)
    for f in grid:
        x = design(t, f) if f < 0.5 else design(t, f)[:, :2]
        basis = np.linalg.qr(x)[0]
        explained = ((drawn @ basis) ** 2).sum(axis=1)
        greatest = np.maximum(greatest, explained / np.where(norm > 0, norm, np.inf))
    return grid[best], power[best], rho, np.mean(greatest >= power[best] - 1e-9)


for text, rating in (
    (symptom(112, 0.12, 0.12, 0, 1, 4), False),
    (symptom(108, 0.04, 0.7, 9, 1, 7), False),
    (symptom(168, 0.06, 0.06, 0, 3, 11), False),
    (ratings(112, 0.5, 0, 9, 3), True),
    (ratings(112, 0.5, 1.2, 9, 5), True),
):
    print(text)
    print("  frequency %.12f power %.12f persistence %.12f p %.5f" % search(*series(text, rating), rating))

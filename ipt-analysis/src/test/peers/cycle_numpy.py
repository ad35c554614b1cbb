# SPDX-License-Identifier: Apache-2.0
"""Tests of a declared cycle, written without the library: python3 cycle_numpy.py

Diaries come from a linear congruential generator: '.' not recorded, '-' free, '5' with the symptom.
Symptom days without strata: every table is enumerated, with K(d) = -d - 2.895 |sin d| over pairs.
Onsets at risk within weekday: 200,000 tables by numpy.random.Generator.multivariate_hypergeometric.
"""
import datetime
import math

import numpy as np

FIRST = datetime.date(2026, 1, 5)


def kernel(cells):
    apart = [[min(abs(i - j), cells - abs(i - j)) for j in range(cells)] for i in range(cells)]
    d = 2 * math.pi * np.array(apart) / cells
    return -d - 2.895 * np.abs(np.sin(d))


def diary(cells, days, number, seed, bad, often):
    state = seed

    def uniform():
        nonlocal state
        state = (state * 1103515245 + 12345) % 2**31
        return state / 2**31

    symptom = set()
    while len(symptom) < number:
        day = int(uniform() * days)
        if day % cells in bad or uniform() < often:
            symptom.add(day)
    text = ""
    for day in range(days):
        missing = uniform() * 6 < 1
        text += "5" if day in symptom else "." if missing else "-"
    return text


def tables(exposure, left):
    if len(exposure) == 1:
        if left <= exposure[0]:
            yield (left,)
        return
    for k in range(min(left, exposure[0]) + 1):
        for rest in tables(exposure[1:], left - k):
            yield (k,) + rest


def exact(exposure, events):
    expected = sum(events) * np.array(exposure) / sum(exposure)
    form = kernel(len(exposure))
    value = (np.array(events) - expected) @ form @ (np.array(events) - expected)
    extreme = 0
    for table in tables(exposure, sum(events)):
        c = np.array(table) - expected
        if c @ form @ c >= value - 1e-9 * max(1, abs(value)):
            extreme += math.prod(math.comb(e, n) for e, n in zip(exposure, table))
    return value, extreme / math.comb(sum(exposure), sum(events))


def counts(cells, text):
    recorded = np.zeros((7, cells), int)
    symptom, at_risk, onsets = recorded.copy(), recorded.copy(), recorded.copy()
    for day, mark in enumerate(text):
        if mark != ".":
            where = (FIRST.weekday() + day) % 7, day % cells
            before = text[day - 1] if day else "."
            risk = before == "-" or (before == "." and cells < 14)
            recorded[where] += 1
            symptom[where] += mark == "5"
            at_risk[where] += risk
            onsets[where] += risk and mark == "5"
    return recorded, symptom, at_risk, onsets


def scan(n, expected):
    cells = len(expected)
    total = n.sum(axis=-1)[0]
    best = np.zeros(len(n))
    for length in range(1, min(3, cells - 1) + 1):
        for start in range(cells):
            window = [(start + i) % cells for i in range(length)]
            inside, even = n[:, window].sum(axis=1), expected[window].sum()
            with np.errstate(divide="ignore", invalid="ignore"):
                rest = total - inside
                ratio = np.where(inside > 0, inside * np.log(inside / even), 0)
                ratio = ratio + np.where(rest > 0, rest * np.log(rest / (total - even)), 0)
            best = np.maximum(best, np.where(inside > even, ratio, 0))
    return best


def within_weekday(at_risk, onsets, draws=200_000):
    random = np.random.default_rng(1)
    cells = at_risk.shape[1]
    expected = np.zeros(cells)
    drawn = np.zeros((draws, cells), int)
    for risk, number in zip(at_risk, onsets.sum(axis=1)):
        if number:
            expected += number * risk / risk.sum()
            drawn += random.multivariate_hypergeometric(risk, number, size=draws)
    form = kernel(cells)

    def quadratic(n):
        return np.einsum("ri,ij,rj->r", n - expected, form, n - expected)

    observed = onsets.sum(axis=0)[None]
    value, ratio = quadratic(observed)[0], scan(observed, expected)[0]
    p = np.mean(quadratic(drawn) >= value - 1e-9)
    return value, p, ratio, np.mean(scan(drawn, expected) >= ratio - 1e-9)


for case in (
    (5, 60, 9, 11, (1,), 0.3),
    (9, 108, 7, 5, (2, 3), 0.3),
    (9, 108, 10, 21, (4, 5), 0.1),
    (28, 140, 4, 3, (), 0.3),
):
    text = diary(*case)
    recorded, symptom, _, _ = counts(case[0], text)
    print(case[0], text)
    print("  statistic %.12f p %.12g" % exact(recorded.sum(axis=0).tolist(), symptom.sum(axis=0).tolist()))
for case in (
    (2, 70, 12, 9, (), 0.3),
    (3, 84, 15, 2, (), 0.3),
    (5, 84, 22, 11, (1, 2), 0.3),
    (9, 108, 20, 5, (2, 3), 0.1),
    (9, 126, 30, 77, (), 0.3),
    (14, 182, 24, 19, (4, 5), 0.1),
    (28, 252, 26, 8, (10, 11, 12), 0.1),
):
    text = diary(*case)
    _, _, at_risk, onsets = counts(case[0], text)
    print(case[0], text)
    print("  statistic %.12f p %.5f window %.12f p %.5f" % within_weekday(at_risk, onsets))

"""Peers of GradedContrast and GradedPower in numpy.

python3 graded_numpy.py effect   least squares of rating on context and weekday within block and phase
python3 graded_numpy.py power    share of records in which a difference is found
"""
import sys
import numpy as np


def lines(seed, days):
    """The record of GradedEffectTest: a linear congruential generator draws day by day."""
    state = seed
    out = []
    for _ in range(days):
        row = []
        for n in (101, 4, 10):
            state = (state * 1103515245 + 12345) % 2**31
            row.append((state >> 8) % n)
        out.append(row)
    return out


def effect(seed, days, phase=None):
    """Coefficient of x in y ~ x + weekday:block:phase by np.linalg.lstsq, days with a rating only."""
    y, x, cell = [], [], []
    for d, (value, here, drop) in enumerate(lines(seed, days)):
        if drop > 0:
            y.append(value)
            x.append(1.0 if here == 0 else 0.0)
            block = d // 84 if days > 84 else 0
            cell.append((d % 7, block, phase is not None and d >= phase))
    cells = sorted(set(cell))
    design = np.zeros((len(y), 1 + len(cells)))
    design[:, 0] = x
    for i, c in enumerate(cell):
        design[i, 1 + cells.index(c)] = 1
    return np.linalg.lstsq(design, np.array(y), rcond=None)[0][0]


def power(weeks, difference, sd, sd_weeks, carried, share, recorded, records=4000, draws=199):
    rng = np.random.default_rng(1)
    found = 0
    blocks = [np.arange(b, min(b + 12, weeks)) for b in range(0, weeks, 12)]
    for _ in range(records):
        noise = np.empty(7 * weeks)
        now = rng.standard_normal()
        for d in range(7 * weeks):
            now = carried * now + np.sqrt(1 - carried**2) * rng.standard_normal()
            noise[d] = now
        x = (rng.random((weeks, 7)) < share).astype(float)
        y = sd * noise.reshape(weeks, 7) + sd_weeks * rng.standard_normal((weeks, 1)) + difference * x
        y[rng.random((weeks, 7)) >= recorded] = np.nan
        for b in blocks:
            x[b] -= x[b].mean(0)
            y[b] -= np.nanmean(y[b], 0)
        y = np.nan_to_num(y)
        observed = abs((x * y).sum())
        extreme = 0
        for _ in range(draws):
            order = np.concatenate([rng.permutation(b) for b in blocks])
            extreme += abs((x * y[order]).sum()) >= observed - 1e-9
        found += (1 + extreme) / (1 + draws) <= .05
    return found / records


if sys.argv[1] == "effect":
    print(repr(effect(7, 84)), repr(effect(11, 200)), repr(effect(5, 150, 60)))
else:
    print(power(12, 1, 2, 0, 0, .25, 1), power(12, 1, 1.5, 1, .4, .3, .8), power(26, .8, 2, .5, .3, .25, 1))

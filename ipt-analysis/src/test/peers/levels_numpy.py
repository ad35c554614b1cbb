# SPDX-License-Identifier: Apache-2.0
"""Levels of a daily rating, computed independently with numpy and scipy.

python3 levels_numpy.py          the figures that the tests type out
python3 levels_numpy.py time     how long numpy takes for 9,999 draws of a client-year

Ratings come from a linear congruential generator that the tests repeat: state = 1103515245 state +
12345 mod 2^31, each number the state over 2^16; of every day first whether it is recorded (number
mod 5 is not 0), then its value.
"""
import itertools
import sys
import time

import numpy as np
from scipy import stats

WEIGHTS = []
for h in (1, 2, 3):
    k = [-d - 2.895 * abs(np.sin(d)) for d in (2 * np.pi * min(j, 7 - j) / 7 for j in range(7))]
    WEIGHTS.append(sum(k[j] * np.cos(2 * np.pi * h * j / 7) for j in range(7)) / 7)


class Numbers:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state >> 16


def ratings(seed, first, days, friday, step_at, step, gap=()):
    """Days counted from 1970-01-01, a Thursday; `first` is such a day."""
    numbers = Numbers(seed)
    day, value = [], []
    for i in range(days):
        recorded = numbers.next() % 5 != 0
        v = numbers.next() % 7
        d = first + i
        v += friday if (d + 3) % 7 == 4 else 0
        v += step if i >= step_at else 0
        if recorded and not any(a <= i < b for a, b in gap):
            day.append(d)
            value.append(min(10, max(0, v)))
    return np.array(day), np.array(value, float)


def residuals(day, value, scale):
    out = np.full(len(day), np.nan)
    for i, d in enumerate(day):
        near = np.abs(day - d) <= 10
        if near.sum() >= 5:
            x = np.column_stack([np.ones(near.sum()), day[near]])
            b = np.linalg.lstsq(x, value[near], rcond=None)[0]
            out[i] = (value[i] - b[0] - b[1] * d) / scale
    out[np.abs(out) < 1e-9] = 0
    return out


def statistic(week, weekday, r):
    c = np.array([r[weekday == w].mean() if (weekday == w).any() else 0 for w in range(7)])
    c = c - c.mean()
    return sum(
        2 * WEIGHTS[h - 1] * abs(sum(c[w] * np.exp(2j * np.pi * h * w / 7) for w in range(7))) ** 2
        for h in (1, 2, 3)
    )


def weekly(day, value, scale):
    r = residuals(day, value, scale)
    keep = ~np.isnan(r)
    r, d = r[keep], day[keep]
    week, weekday = (d + 3) // 7, (d + 3) % 7
    names = np.unique(week)
    observed = statistic(week, weekday, r)
    values = []
    for signs in itertools.product((1, -1), repeat=len(names)):
        turn = np.array(signs)[np.searchsorted(names, week)]
        values.append(statistic(week, weekday, r * turn))
    values = np.array(values)
    extreme = (values >= observed * (1 - 1e-9)).sum()
    greatest = (values >= values.max() * (1 - 1e-9)).sum()
    return observed, extreme, greatest, len(values)


def factor(n, r):
    return 1 + 2 * sum((1 - j / n) * r**j for j in range(1, n))


def autocorrelation(week, e, phase=None):
    pairs = [
        e[i] * e[i + 1]
        for i in range(len(e) - 1)
        if week[i + 1] == week[i] + 1 and (phase is None or phase[i] == phase[i + 1])
    ]
    return min(0.8, max(0, sum(pairs) / sum(e * e) + 3 / len(e)))


def week_means(day, value):
    """`day` counted from the declared day."""
    phase, weekday, week = day >= 0, day % 7, day // 7
    alike = value.copy()
    for p in (False, True):
        means = [value[(phase == p) & (weekday == w)] for w in range(7)]
        grand = np.mean([m.mean() for m in means if len(m)])
        for w in range(7):
            if len(means[w]):
                alike[(phase == p) & (weekday == w)] += grand - means[w].mean()
    weeks = [w for w in np.unique(week) if (week == w).sum() >= 3]
    return np.array(weeks), np.array([alike[week == w].mean() for w in weeks])


def change(day, value):
    week, m = week_means(day, value)
    phase = week >= 0
    a, b = m[~phase], m[phase]
    e = np.where(phase, m - b.mean(), m - a.mean())
    r = autocorrelation(week, e, phase)
    v = [x.var(ddof=1) / len(x) * factor(len(x), r) for x in (a, b)]
    n = [max(2.5, len(x) / factor(len(x), r)) for x in (a, b)]
    df = sum(v) ** 2 / sum(vi**2 / (ni - 1) for vi, ni in zip(v, n))
    d, se = b.mean() - a.mean(), np.sqrt(sum(v))
    margin = stats.t.ppf(0.975, df) * se
    figures = [d, d - margin, d + margin, df, r, 2 * stats.t.sf(abs(d / se), df)]
    t = week + 0.5
    for columns in ([], [t * phase]):
        x = np.column_stack([np.ones(len(t)), t, phase] + columns)
        beta = np.linalg.lstsq(x, m, rcond=None)[0]
        rest = m - x @ beta
        k = x.shape[1]
        f = factor(len(m), autocorrelation(week, rest))
        s = np.sqrt(rest @ rest / (len(m) - k) * np.linalg.inv(x.T @ x)[2, 2] * f)
        figures += [beta[2], 2 * stats.t.sf(abs(beta[2] / s), len(m) - k)]
    for x, y in ((a, b), (value[day < 0], value[day >= 0])):
        figures.append(np.mean([(q > p + 1e-9) + 0.5 * (abs(q - p) <= 1e-9) for p in x for q in y]))
    return len(a), len(b), figures


FIRST = 20089  # 2025-01-01, a Wednesday
WEEKLY = [(1, 44, 0), (2, 51, 3), (3, 58, 2), (4, 65, 4), (5, 72, 1), (6, 82, 2)]
CHANGES = [
    (11, 90, 45, 2, ()),
    (12, 112, 56, -2, ()),
    (13, 168, 84, 1, ((30, 47), (100, 107))),
    (14, 182, 42, 3, ()),
    (15, 120, 60, 0, ()),
    (16, 364, 182, -1, ((200, 230),)),
]

if __name__ == "__main__" and sys.argv[1:] == ["time"]:
    day, value = ratings(7, FIRST, 365, 1, 999, 0)
    r = residuals(day, value, 10)
    week, weekday = (day + 3) // 7, (day + 3) % 7
    names = np.unique(week)
    sums = np.zeros((len(names), 7))
    np.add.at(sums, (np.searchsorted(names, week), weekday), r)
    sums /= np.bincount(weekday, minlength=7)
    kernel = np.array(
        [[sum(2 * WEIGHTS[h - 1] * np.cos(2 * np.pi * h * (i - j) / 7) for h in (1, 2, 3))
          for j in range(7)] for i in range(7)])
    rng = np.random.default_rng(1)
    times = []
    for _ in range(50):
        start = time.perf_counter()
        signs = rng.integers(0, 2, (9999, len(names))) * 2.0 - 1
        c = signs @ sums
        t = np.einsum("ij,jk,ik->i", c, kernel, c)
        times.append(time.perf_counter() - start)
    print(f"{np.median(times) * 1e3:.2f} ms for 9,999 draws of {len(names)} weeks")
elif __name__ == "__main__":
    day, value = ratings(1, FIRST, 44, 0, 999, 0)
    print("residuals", ", ".join(f"{x:.12f}" for x in residuals(day, value, 10)))
    day, value = ratings(9, FIRST, 30, 0, 999, 0, ((5, 12), (16, 24)))
    print("thin", ", ".join(f"{x:.12f}" for x in residuals(day, value, 10)))
    for seed, days, friday in WEEKLY:
        day, value = ratings(seed, FIRST, days, friday, 999, 0)
        t, extreme, greatest, of = weekly(day, value, 10)
        print(f"arguments({seed}, {days}, {friday}, {t:.14f}, {extreme}, {greatest}, {of}),")
    for seed, days, at, step, gap in CHANGES:
        day, value = ratings(seed, FIRST, days, 1, at, step, gap)
        before, since, figures = change(day - FIRST - at, value)
        print(seed, days, at, step, gap, before, since, ", ".join(f"{x:.12g}" for x in figures))

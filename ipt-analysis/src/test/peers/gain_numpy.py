# SPDX-License-Identifier: Apache-2.0
"""Hedges' g_rm with its interval by the delta method: slopes by complex steps, covariances of a normal sample."""
from math import exp, lgamma, log

import numpy as np


def gain(first, last):
    df = len(first) - 1
    s = np.cov(first, last)

    def d(mean, v1, v2, c):
        return mean / np.sqrt(v1 + v2 - 2 * c) * np.sqrt(2 * (1 - c / np.sqrt(v1 * v2)))

    at = np.array([(first - last).mean(), s[0, 0], s[1, 1], s[0, 1]], dtype=complex)
    slopes = np.array([d(*(at + 1e-30j * np.eye(4)[i])).imag / 1e-30 for i in range(4)])
    pairs = [(0, 0), (1, 1), (0, 1)]
    c = np.zeros((4, 4))
    c[0, 0] = (s[0, 0] + s[1, 1] - 2 * s[0, 1]) / df
    for i, (a, b) in enumerate(pairs):
        for j, (k, l) in enumerate(pairs):
            c[i + 1, j + 1] = (s[a, k] * s[b, l] + s[a, l] * s[b, k]) / df
    correction = exp(lgamma(df / 2) - 0.5 * log(df / 2) - lgamma((df - 1) / 2))
    value = correction * d(*at.real)
    reach = 1.959963984540054 * correction * np.sqrt(slopes @ c @ slopes)
    return float(value), float(value - reach), float(value + reach)


print(*gain(np.array([18, 21, 15, 22, 17, 12, 25, 19.0]), np.array([9, 14, 15, 10, 16, 4, 20, 8.0])))
print(*gain(np.array([20, 21, 19, 22, 20.0]), np.array([3, 14, 1, 22, 9.0])))

// SPDX-License-Identifier: Apache-2.0
/** The one source of random numbers, for ipt4j's own modules only. */
@NullMarked
package io.github.ipt4j.core.random;

import org.jspecify.annotations.NullMarked;

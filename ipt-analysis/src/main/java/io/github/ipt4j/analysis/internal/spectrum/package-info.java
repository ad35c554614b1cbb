/**
 * Rhythms of unknown length: the periodogram of a series on some days, and series without a rhythm
 * that it is held against. Not exported.
 */
@NullMarked
package io.github.ipt4j.analysis.internal.spectrum;

import org.jspecify.annotations.NullMarked;

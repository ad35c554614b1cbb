/** Benchmarks, run by the profile {@code benchmarks}. */
@NullMarked
package io.github.ipt4j.analysis.bench;

import org.jspecify.annotations.NullMarked;

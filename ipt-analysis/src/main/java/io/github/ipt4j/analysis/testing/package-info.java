/** Assertions on results. */
@NullMarked
package io.github.ipt4j.analysis.testing;

import org.jspecify.annotations.NullMarked;

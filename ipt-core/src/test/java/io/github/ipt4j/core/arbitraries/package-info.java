/** Generators of arbitrary values of the domain for property tests; published as a test jar. */
@NullMarked
package io.github.ipt4j.core.arbitraries;

import org.jspecify.annotations.NullMarked;

/** Fixtures for the tests of other people's software. */
@NullMarked
package io.github.ipt4j.core.testing;

import org.jspecify.annotations.NullMarked;

/**
 * Generators of arbitrary values of the domain for property tests; published as a test jar.
 *
 * <p>Begin with {@link io.github.ipt4j.core.arbitraries.CaseArbitraries#fewSessions()}: empty
 * cases, cases of one session and small ones. {@link
 * io.github.ipt4j.core.arbitraries.CaseArbitraries#caseHistories()} are long. A test jar brings no
 * dependency: jqwik 1.9.3 stands in the project that uses it, {@code ipt-core} and what it needs
 * come with {@code ipt-core} itself.
 */
@NullMarked
package io.github.ipt4j.core.arbitraries;

import org.jspecify.annotations.NullMarked;

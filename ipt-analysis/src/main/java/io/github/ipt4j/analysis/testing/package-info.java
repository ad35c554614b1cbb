/**
 * Fixtures for the tests of other people's software, on what analyses say.
 *
 * <ul>
 *   <li>Of a result: {@link io.github.ipt4j.analysis.testing.IptAssertions}, which begins a {@link
 *       io.github.ipt4j.analysis.testing.ResultAssert}. They need AssertJ, which is optional.
 *   <li>A result to show: {@link io.github.ipt4j.analysis.testing.Results}, real ones of any
 *       analysis and conclusion.
 *   <li>Of an analysis of one's own: {@link io.github.ipt4j.analysis.testing.ErrorRates}, how often
 *       it claims something where there is nothing; {@link
 *       io.github.ipt4j.analysis.testing.TruthCheck}, whether a result says what was planted.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.testing;

import org.jspecify.annotations.NullMarked;

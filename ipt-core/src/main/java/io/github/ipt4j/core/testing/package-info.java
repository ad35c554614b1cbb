/**
 * Fixtures for the tests of other people's software.
 *
 * <ul>
 *   <li>A case as the parameter of a test: {@link io.github.ipt4j.core.testing.IptCase}, of a
 *       written {@link io.github.ipt4j.core.testing.SampleCase} or generated; {@link
 *       io.github.ipt4j.core.testing.ForCases} runs a test for many; a failure carries a {@link
 *       io.github.ipt4j.core.testing.Reproduction}. These three need JUnit 5, which is optional.
 *   <li>A file with one thing wrong in it: {@link io.github.ipt4j.core.testing.Fault}, put into a
 *       {@link io.github.ipt4j.core.testing.GoodFile}, gives a {@link
 *       io.github.ipt4j.core.testing.FaultyFile} beside what a reader must say of it. It needs
 *       nothing.
 * </ul>
 *
 * <p>Everything is the same for ever: nothing is drawn but from the seed that is said.
 */
@NullMarked
package io.github.ipt4j.core.testing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

/**
 * A question put to a view of a case: an immutable value and a pure function.
 *
 * <p>The options are attributes of the analysis with documented defaults, and the result carries
 * the analysis that made it. The same view gives the same result for ever. Thin data is no error:
 * the result says what is missing. The interface is open; users write their own.
 *
 * @param <V> the view that is analysed
 * @param <R> the result
 */
@FunctionalInterface
public interface Analysis<V, R extends AnalysisResult> {

  /**
   * Puts the question to a view.
   *
   * @param view the view
   * @return the result, whatever the view holds
   */
  R analyze(V view);
}

/**
 * The numerical engine: the stratified multivariate hypergeometric null, with any statistic of the
 * pooled counts. Not exported.
 */
@NullMarked
package io.github.ipt4j.analysis.internal.exact;

import org.jspecify.annotations.NullMarked;

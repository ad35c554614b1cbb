/**
 * Asks whether it helped: reliable change, sudden gains, the broken cycle, what stopped and what
 * did not.
 */
@NullMarked
package io.github.ipt4j.analysis.outcome;

import org.jspecify.annotations.NullMarked;

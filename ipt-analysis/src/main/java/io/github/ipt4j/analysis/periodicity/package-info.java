/** When does it hurt? Whether a symptom keeps to certain weekdays, and to which. */
@NullMarked
package io.github.ipt4j.analysis.periodicity;

import org.jspecify.annotations.NullMarked;

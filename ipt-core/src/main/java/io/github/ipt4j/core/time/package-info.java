/** Dates of which only the month or the year may be known. */
@NullMarked
package io.github.ipt4j.core.time;

import org.jspecify.annotations.NullMarked;

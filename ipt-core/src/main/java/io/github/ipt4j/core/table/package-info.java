/** Plain-text tables, as every result and every view prints them. */
@NullMarked
package io.github.ipt4j.core.table;

import org.jspecify.annotations.NullMarked;

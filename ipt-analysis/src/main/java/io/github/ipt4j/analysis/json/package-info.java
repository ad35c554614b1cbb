/** Findings to JSON, one line for each client, for other programs to read; never read back. */
@NullMarked
package io.github.ipt4j.analysis.json;

import org.jspecify.annotations.NullMarked;

/** What is said of input that cannot be read. */
@NullMarked
package io.github.ipt4j.core.input;

import org.jspecify.annotations.NullMarked;

/** Instruments and the responses to them. */
@NullMarked
package io.github.ipt4j.core.measure;

import org.jspecify.annotations.NullMarked;

/** Many clients on many machines: the lines of ReviewDiaries, and what is pooled over them. */
@NullMarked
package io.github.ipt4j.examples.spark;

import org.jspecify.annotations.NullMarked;

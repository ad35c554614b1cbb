/**
 * What all analyses share: a view goes in, a result comes out that says what it found and how sure
 * it is.
 */
@NullMarked
package io.github.ipt4j.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * Joanne, your own files, JShell and embedding; each example is small enough to read in one
 * sitting.
 */
@NullMarked
package io.github.ipt4j.examples;

import org.jspecify.annotations.NullMarked;

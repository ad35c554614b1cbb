/**
 * Cases to try the library on: written ones, and a seeded generator of diaries and contact logs
 * whose truth is stated; and a few published trials.
 */
@NullMarked
package io.github.ipt4j.core.sample;

import org.jspecify.annotations.NullMarked;

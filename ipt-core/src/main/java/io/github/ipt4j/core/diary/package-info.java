/**
 * The views that analyses read: symptom diaries, contact logs, series of measures, and their
 * coverage.
 */
@NullMarked
package io.github.ipt4j.core.diary;

import org.jspecify.annotations.NullMarked;

/**
 * Cases to try the library on.
 *
 * <p>Written ones: {@link io.github.ipt4j.core.sample.SampleCases}.
 *
 * <p>Generated ones, whose options are what is planted: {@link
 * io.github.ipt4j.core.sample.SyntheticCases} draws diaries and contacts of {@link
 * io.github.ipt4j.core.sample.SyntheticPerson people}, by {@link
 * io.github.ipt4j.core.sample.ByWeekday weekday}, with {@link io.github.ipt4j.core.sample.Trend
 * trends}, {@link io.github.ipt4j.core.sample.Bursts bursts}, {@link
 * io.github.ipt4j.core.sample.Ratings ratings} and {@link io.github.ipt4j.core.sample.Logging gaps
 * in logging}. {@link io.github.ipt4j.core.sample.SyntheticCourse} draws whole cases about such a
 * diary; each is a {@link io.github.ipt4j.core.sample.Course} of a case and its {@link
 * io.github.ipt4j.core.sample.Truth}, made of {@link io.github.ipt4j.core.sample.PlantedEffect
 * effects} and {@link io.github.ipt4j.core.sample.Counted counts}. The types named Planted are what
 * its options are made of.
 *
 * <p>A few published trials: {@link io.github.ipt4j.core.sample.SampleTrials}.
 */
@NullMarked
package io.github.ipt4j.core.sample;

import org.jspecify.annotations.NullMarked;

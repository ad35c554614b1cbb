/**
 * Figures first, words second: what every result is made of.
 *
 * <ul>
 *   <li>Figures: {@link io.github.ipt4j.analysis.finding.Share} (so many of so many), {@link
 *       io.github.ipt4j.analysis.finding.Rate} (so many in so much), {@link
 *       io.github.ipt4j.analysis.finding.Interval}, {@link
 *       io.github.ipt4j.analysis.finding.Estimate}, {@link
 *       io.github.ipt4j.analysis.finding.PValue}.
 *   <li>Their places: a {@link io.github.ipt4j.analysis.finding.Cell} of a {@link
 *       io.github.ipt4j.analysis.finding.Table} or of a {@link
 *       io.github.ipt4j.analysis.finding.Clause}, whose words stand in the phrase file of its
 *       package.
 *   <li>How a daily rating is named and its numbers written: {@link
 *       io.github.ipt4j.analysis.finding.RatingCells}.
 *   <li>What qualifies them: {@link io.github.ipt4j.analysis.finding.Caveat}, {@link
 *       io.github.ipt4j.analysis.finding.Shortfall}.
 *   <li>Their readers: {@link io.github.ipt4j.analysis.finding.Printer} writes all of it as text,
 *       Markdown, HTML or CSV, in a {@link io.github.ipt4j.analysis.finding.Language} and with
 *       {@link io.github.ipt4j.analysis.finding.Names}.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.finding;

import org.jspecify.annotations.NullMarked;

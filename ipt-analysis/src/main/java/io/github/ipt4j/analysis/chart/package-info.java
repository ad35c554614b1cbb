/**
 * Drawing: pictures of results and views, as accessible SVG without script or style sheet.
 *
 * <ul>
 *   <li>{@link io.github.ipt4j.analysis.chart.Charts}: each picture by one call, with its options.
 *   <li>{@link io.github.ipt4j.analysis.chart.Chart}: a picture, its title and description, and the
 *       figures that it shows.
 * </ul>
 */
@NullMarked
package io.github.ipt4j.analysis.chart;

import org.jspecify.annotations.NullMarked;

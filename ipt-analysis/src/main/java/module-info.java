import org.jspecify.annotations.NullMarked;

/** Pure analyses that answer what an IPT therapist asks of a case history. */
@NullMarked
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.github.ipt4j.analysis {
  requires transitive io.github.ipt4j.core;
  requires org.apache.commons.statistics.distribution;
  requires org.apache.commons.statistics.interval;
  requires com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;

  exports io.github.ipt4j.analysis;
  exports io.github.ipt4j.analysis.chart;
  exports io.github.ipt4j.analysis.cohort;
  exports io.github.ipt4j.analysis.context;
  exports io.github.ipt4j.analysis.course;
  exports io.github.ipt4j.analysis.dossier;
  exports io.github.ipt4j.analysis.finding;
  exports io.github.ipt4j.analysis.json;
  exports io.github.ipt4j.analysis.lens;
  exports io.github.ipt4j.analysis.outcome;
  exports io.github.ipt4j.analysis.periodicity;
  exports io.github.ipt4j.analysis.relationship;
  exports io.github.ipt4j.analysis.review;
  exports io.github.ipt4j.analysis.tension;
  exports io.github.ipt4j.analysis.trial;
  exports io.github.ipt4j.analysis.worksheet;
}

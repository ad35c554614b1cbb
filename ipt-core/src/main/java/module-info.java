import org.jspecify.annotations.NullMarked;

/** Immutable domain model of Interpersonal Psychotherapy, its views and its files. */
@NullMarked
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module io.github.ipt4j.core {
  requires de.siegmar.fastcsv;
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;

  exports io.github.ipt4j.core.client;
  exports io.github.ipt4j.core.csv;
  exports io.github.ipt4j.core.diary;
  exports io.github.ipt4j.core.event;
  exports io.github.ipt4j.core.folder;
  exports io.github.ipt4j.core.history;
  exports io.github.ipt4j.core.input;
  exports io.github.ipt4j.core.json;
  exports io.github.ipt4j.core.measure;
  exports io.github.ipt4j.core.problem;
  exports io.github.ipt4j.core.random to
      io.github.ipt4j.analysis;
  exports io.github.ipt4j.core.relationship;
  exports io.github.ipt4j.core.rule;
  exports io.github.ipt4j.core.sample;
  exports io.github.ipt4j.core.table;
  exports io.github.ipt4j.core.time;
  exports io.github.ipt4j.core.trial;
  exports io.github.ipt4j.core.style to
      io.github.ipt4j.analysis;
}

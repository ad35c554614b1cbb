// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.SessionEvent;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.event.Wish;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.problem.ProblemArea;
import io.github.ipt4j.core.sample.SampleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IptJacksonModuleTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new IptJacksonModule()).build();

  /** What an application sends and receives. */
  record Letter(
      ClientId client,
      CaseHistory history,
      SymptomDiary diary,
      List<SessionEvent> events,
      List<Interaction> contacts,
      List<ProblemArea> problems,
      Map<Symptom, SymptomEpisode> worst) {}

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.smallCaseHistories();
  }

  @Property(tries = 100)
  void fields_ofAnyCase_areReadAsTheyWereWritten(@ForAll("cases") CaseHistory history)
      throws JsonProcessingException {
    Letter letter = letter(history);
    String text = MAPPER.writeValueAsString(letter);
    assertThat(MAPPER.readValue(text, Letter.class)).isEqualTo(letter);
    JsonNode tree = MAPPER.valueToTree(letter);
    assertThat(MAPPER.treeToValue(tree, Letter.class)).isEqualTo(letter);
    assertThat(CaseHistoryJson.read("field", tree.get("history").toString())).isEqualTo(history);
  }

  private static Letter letter(CaseHistory history) {
    SymptomDiary diary = history.symptomDiary(Symptom.HEADACHE);
    Map<Symptom, SymptomEpisode> worst =
        diary.episodes().isEmpty() ? Map.of() : Map.of(diary.symptom(), diary.episodes().get(0));
    return new Letter(
        history.client().id(),
        history,
        diary,
        history.events(),
        List.copyOf(history.events(Interaction.class)),
        history.problemAreas(),
        worst);
  }

  @Example
  void everyValueOfACase_alone_comesBack() throws Exception {
    for (SessionEvent event : FullCase.history().events()) {
      Class<?> type = event.getClass().getSuperclass();
      String text = MAPPER.writeValueAsString(event);
      assertThat(MAPPER.readValue(text, type)).isEqualTo(event);
      assertThat(MAPPER.readValue(text, SessionEvent.class)).isEqualTo(event);
    }
    for (Class<?> type : ModelTypes.all()) {
      if (!type.isEnum()) {
        assertThat(FieldForms.of(type)).as(type.getSimpleName()).isPresent();
      }
    }
  }

  @Example
  void views_ofASample_comeBack() throws JsonProcessingException {
    CaseHistory joanne = SampleCases.joanne();
    MeasureSeries measures = joanne.measureSeries(Instrument.PHQ_9);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(measures), MeasureSeries.class))
        .isEqualTo(measures);
    ContactLog log = joanne.contactLog().orElseThrow();
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(log), ContactLog.class)).isEqualTo(log);
  }

  @Example
  void reading_anotherTypeOrABrokenRule_isAMappingExceptionWithoutAPersonsWords()
      throws JsonProcessingException {
    Wish wish =
        Wish.builder()
            .id(new EventId("w1"))
            .at(EventTime.on(LocalDate.of(2026, 1, 5)))
            .description("that he stops shouting")
            .importance(5)
            .build();
    String text = MAPPER.writeValueAsString(wish);
    assertThatThrownBy(() -> MAPPER.readValue(text, Interaction.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("type must be Interaction")
        .hasMessageNotContaining("shouting");
    assertThatThrownBy(() -> MAPPER.readValue("{\"id\":\"e1\"}", SymptomEpisode.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("must be given in SymptomEpisode");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class LetterApplicationTest {
  private static final CaseHistory JOANNE = SampleCases.joanne();

  @Autowired private MockMvc service;
  @Autowired private ObjectMapper mapper;

  @Test
  void jackson_isThatOfSpringBoot() {
    assertThat(PackageVersion.VERSION.toString()).startsWith("2.19.");
  }

  @Test
  void case_thatIsSent_isAnsweredByItsResult() throws Exception {
    String headline =
        WeeklyPeriodicity.withDefaults()
            .analyze(JOANNE.symptomDiary(Symptom.HEADACHE))
            .headline();
    service
        .perform(
            post("/letters")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"symptom\":\"headache\",\"history\":"
                        + CaseHistoryJson.writeLine(JOANNE)
                        + "}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.client").value(JOANNE.client().id().value()))
        .andExpect(jsonPath("$.weekly.headline").value(headline))
        .andExpect(jsonPath("$.weekly.analysis").value("WeeklyPeriodicity"));
  }

  @Test
  void case_thatBreaksARule_isABadRequest() throws Exception {
    service
        .perform(
            post("/letters")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"symptom\":\"headache\",\"history\":{\"schemaVersion\":1}}"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void question_writtenAndRead_isTheSame() throws Exception {
    Question question = new Question(JOANNE, Symptom.HEADACHE);
    assertThat(mapper.readValue(mapper.writeValueAsString(question), Question.class))
        .isEqualTo(question);
  }
}

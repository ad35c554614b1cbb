// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.analysis.json.IptJacksonModule;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** A service that is sent a case and answers when it hurts. */
@SpringBootApplication
public class LetterApplication {

  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(LetterApplication.class, args);
  }

  /** All that the library asks of Spring: its mapper knows the library's values. */
  @Bean
  Module iptValues() {
    return new IptJacksonModule();
  }

  /** Sends one letter to itself and fails where anything is lost on the way. */
  @Bean
  @ConditionalOnProperty("once")
  CommandLineRunner once(ObjectMapper mapper, LetterController letters) {
    return args -> {
      CaseHistory joanne = SampleCases.joanne();
      Question question = new Question(joanne, Symptom.HEADACHE);
      Question read = mapper.readValue(mapper.writeValueAsString(question), Question.class);
      Letter letter = letters.letter(read);
      JsonNode sent = mapper.valueToTree(letter);
      if (!read.equals(question)
          || !sent.at("/weekly/headline").asText().equals(letter.weekly().headline())) {
        throw new IllegalStateException("something was lost on the way: " + sent);
      }
      System.out.println(letter.weekly().headline());
    };
  }
}

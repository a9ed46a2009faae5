package org.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import org.gouji.document.Location;
import org.gouji.model.Heading;
import org.gouji.model.Party;
import org.gouji.model.Period;
import org.gouji.model.Role;
import org.gouji.model.Signatures;
import org.gouji.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads what stands over and under a form. */
record HeadingJson(Location form, Supplier<Location> places) {

  Heading heading(JsonNode node) {
    return new Heading(
        Words.of(Stage.values(), Stage::word, node.path("stage").asText("objective")),
        ContractJson.text(node, "title"),
        node.path("year").isInt() ? node.path("year").asInt() : null,
        ContractJson.text(node, "reportingUnit"),
        party(node.path("department")),
        party(node.path("implementingUnit")),
        ContractJson.list(node.path("otherDepartments"), HeadingJson::role),
        signatures(node.path("signatures")),
        form);
  }

  @Nullable Party party(JsonNode node) {
    return node.isObject()
        ? new Party(ContractJson.text(node, "code"), node.path("name").asText(""), places.get())
        : null;
  }

  @Nullable Period period(JsonNode node) {
    return node.isObject()
        ? new Period(
            node.path("text").asText(""),
            day(ContractJson.text(node, "start")),
            day(ContractJson.text(node, "end")),
            places.get())
        : null;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null; // the truth keeps what an incomplete date has
    }
  }

  private static Role role(JsonNode node) {
    return new Role(node.path("role").asText(""), node.path("name").asText(""));
  }

  private static Signatures signatures(JsonNode node) {
    return new Signatures(
        ContractJson.text(node, "preparedBy"),
        ContractJson.text(node, "phone"),
        ContractJson.text(node, "date"),
        ContractJson.text(node, "responsible"),
        ContractJson.list(node.path("others"), HeadingJson::role));
  }
}

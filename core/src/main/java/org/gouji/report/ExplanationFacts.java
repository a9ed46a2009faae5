package org.gouji.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.FundItem;
import org.gouji.parse.CellRole;
import org.gouji.parse.ExplainedTable;
import org.gouji.parse.Explanation;
import org.gouji.parse.TableKind;

/** The facts and names that both ways to tell how a document was read have in common. */
final class ExplanationFacts {

  static final String KEPT = "kept";

  private static final String FUNDS = "funds.";

  private final Messages messages;

  ExplanationFacts(Messages messages) {
    this.messages = messages;
  }

  Map<String, String> of(Explanation explanation) {
    return Map.of(
        "file", explanation.file(),
        "tables", String.valueOf(explanation.tables().size()),
        "forms", String.valueOf(forms(explanation)),
        "unread", String.valueOf(explanation.unread().size()));
  }

  /** How many forms and lists were read. */
  static long forms(Explanation explanation) {
    return explanation.tables().stream()
        .map(ExplainedTable::kind)
        .filter(kind -> kind.isRead() && kind != TableKind.REST_OF_FORM)
        .count();
  }

  Map<String, String> of(ExplainedTable table) {
    Map<String, String> facts = new HashMap<>();
    facts.put("place", messages.place(table.table().location()));
    facts.put("kind", table.kind().name());
    facts.put("title", table.title() == null ? "" : table.title());
    facts.put("labels", String.join(messages.text("report.comma"), table.labels()));
    facts.put("lacks", table.lacks().stream().map(Enum::name).collect(Collectors.joining(" ")));
    facts.put("cells", String.valueOf(table.cells().size()));
    if (table.from() > 0 || table.to() < table.table().rows()) {
      boolean one = table.to() == table.from() + 1;
      facts.put("rows", (table.from() + 1) + (one ? "" : "–" + table.to()));
    }
    return facts;
  }

  /** What the field of a cell is called; {@code ""} for a cell without one. */
  String field(CellRole role) {
    if (role.name().startsWith(FUNDS)) {
      String word = role.name().substring(FUNDS.length());
      return Stream.of(FundItem.values())
          .filter(item -> item.word().equals(word))
          .map(messages::name)
          .findFirst()
          .orElseGet(() -> messages.text("cell." + role.name()));
    }
    return role.name().isEmpty() ? "" : messages.text("cell." + role.name());
  }

  /**
   * What became of a cell as the style sheet calls it: fields without a place of their own apart.
   */
  static String word(CellRole role) {
    boolean kept = role.kind() == CellRole.Kind.FIELD && role.name().equals("remark");
    return kept ? KEPT : word(role.kind());
  }

  /** A kind of cell or table as the style sheet calls it. */
  static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

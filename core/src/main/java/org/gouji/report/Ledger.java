package org.gouji.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/** Checks as rows, for reports that are tables; the gravest come first. Immutable. */
public final class Ledger {

  private static final String HEAD = "ledger.";

  private final Messages messages;

  /** A ledger in the language of {@code messages}. */
  public Ledger(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  /** What the table is called. */
  public String title() {
    return messages.text("ledger");
  }

  /** The heads of the columns, in the order of {@link LedgerRow#cells()}. */
  public List<String> heads() {
    return LedgerRow.COLUMNS.stream().map(column -> messages.text(HEAD + column)).toList();
  }

  /** A row for each check. */
  public Stream<LedgerRow> rows(Reconciliation reconciliation) {
    return reconciliation.checks().stream()
        .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
        .map(check -> row(reconciliation, check));
  }

  private static int rank(Check check) {
    return check.severity() == null ? Integer.MAX_VALUE : check.severity().ordinal();
  }

  private LedgerRow row(Reconciliation reconciliation, Check check) {
    return new LedgerRow(
        reconciliation.submission().department(),
        reconciliation.submission().year(),
        check.severity(),
        check.severity() == null ? "" : messages.name(check.severity()),
        messages.name(check.rule()),
        messages.name(check.verdict()),
        messages.sentence(check),
        check.stated(),
        check.summed(),
        check.difference(),
        lines(check.likelyCauses().stream().map(this::told)),
        lines(places(check).map(this::told)),
        check.rule().name());
  }

  private static Stream<Place> places(Check check) {
    return Stream.concat(
            check.places().stream(), check.contributors().stream().map(addend -> addend.place()))
        .distinct();
  }

  private static String lines(Stream<String> texts) {
    return texts.collect(Collectors.joining("\n"));
  }

  private String told(LikelyCause cause) {
    Place place = cause.place();
    return messages.explanation(cause) + (place == null ? "" : " " + told(place));
  }

  private String told(@Nullable Place place) {
    return place == null ? "" : place.file() + " " + messages.place(place.location());
  }
}

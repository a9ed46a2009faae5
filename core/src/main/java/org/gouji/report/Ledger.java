package org.gouji.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/** A reconciliation as rows, for reports that are tables. Immutable. */
public final class Ledger {

  private final Messages messages;
  private final UnaryOperator<String> names;

  /** A ledger in the language of {@code messages} that names files by their paths as given. */
  public Ledger(Messages messages) {
    this(messages, UnaryOperator.identity());
  }

  /** A ledger that names files as short as these documents' files can be told apart. */
  public Ledger(Messages messages, List<Reading<FilingDocument>> documents) {
    this(messages, FileNames.among(files(documents))::of);
  }

  private Ledger(Messages messages, UnaryOperator<String> names) {
    this.messages = Objects.requireNonNull(messages);
    this.names = names;
  }

  private static List<String> files(List<Reading<FilingDocument>> documents) {
    return documents.stream().map(document -> document.value().file()).toList();
  }

  /** What a table is called. */
  public String title(LedgerPart part) {
    return messages.text("ledger." + part.word());
  }

  /** The heads of a table's columns. */
  public List<String> heads(LedgerPart part) {
    return part.columns().stream().map(column -> messages.text("ledger.head." + column)).toList();
  }

  /** A row of the overview: texts, numbers, and null where there is nothing. */
  public List<@Nullable Object> overview(Reconciliation reconciliation) {
    Map<String, String> facts = SubmissionFacts.of(reconciliation);
    return Arrays.asList(
        reconciliation.submission().department(),
        reconciliation.submission().year(),
        messages.name(reconciliation.outcome()),
        messages.text("ledger.forms", facts),
        number(facts, "errors"),
        number(facts, "warnings"),
        number(facts, "notes"),
        number(facts, "agreements"));
  }

  private static BigDecimal number(Map<String, String> facts, String key) {
    return new BigDecimal(facts.get(key));
  }

  /** A row for each check, the gravest first. */
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
        lines(Stream.concat(places(check), addends(check))),
        check.rule().name());
  }

  private Stream<String> places(Check check) {
    return check.places().stream().distinct().map(this::told);
  }

  private Stream<String> addends(Check check) {
    return check.contributors().stream()
        .map(
            addend ->
                "%s %s %s"
                    .formatted(
                        addend.name(),
                        CheckFacts.amount(check.rule(), addend.value(), messages),
                        told(addend.place())));
  }

  private static String lines(Stream<String> texts) {
    return texts.collect(Collectors.joining("\n"));
  }

  private String told(LikelyCause cause) {
    Place place = cause.place();
    return messages.explanation(cause) + (place == null ? "" : " " + told(place));
  }

  private String told(Place place) {
    return names.apply(place.file()) + " " + messages.place(place.location());
  }

  /** A row of the table of files. */
  public List<@Nullable Object> file(Reading<FilingDocument> reading) {
    FilingDocument document = reading.value();
    List<String> remarks =
        Reservation.about(reading, messages).map(Reservation::remarks).orElse(List.of());
    return Arrays.asList(
        names.apply(document.file()),
        messages.name(document.status()),
        BigDecimal.valueOf(document.filings().size()),
        lines(remarks.stream()),
        document.file());
  }
}

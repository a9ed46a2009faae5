package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.Fund;
import org.gouji.model.Horizon;
import org.gouji.model.ProjectFiling;
import org.gouji.parse.MentionText.Context;
import org.gouji.vocabulary.Vocabulary;

/**
 * Gives each form the amounts that its texts mention. The paragraphs beside the tables speak of the
 * one form of the document, or of its one department's form as long as no project's form has begun.
 */
final class Mentions {

  private final MentionText texts;

  Mentions(Vocabulary vocabulary) {
    this.texts = new MentionText(vocabulary);
  }

  /** The same document, its forms with what the texts mention. */
  FilingDocument in(Document document, FilingDocument parsed) {
    Optional<Filing> spokenOf = spokenOf(parsed.filings());
    List<Filing> filings =
        parsed.filings().stream()
            .map(
                filing -> {
                  List<Fund> mentions = new ArrayList<>(own(filing));
                  if (spokenOf.filter(other -> other == filing).isPresent()) {
                    mentions.addAll(beside(document, parsed.filings(), filing));
                  }
                  return filing.withMentions(mentions);
                })
            .toList();
    return new FilingDocument(
        parsed.file(), parsed.status(), filings, parsed.subtotals(), parsed.unread());
  }

  private static Optional<Filing> spokenOf(List<Filing> filings) {
    List<Filing> departments = filings.stream().filter(DepartmentFiling.class::isInstance).toList();
    List<Filing> candidates = filings.size() == 1 ? filings : departments;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private List<Fund> beside(Document document, List<Filing> filings, Filing filing) {
    List<Location> projects =
        filings.stream()
            .filter(other -> other instanceof ProjectFiling && other != filing)
            .map(other -> other.heading().location())
            .toList();
    return document.blocks().stream()
        .takeWhile(block -> !projects.contains(block.location()))
        .flatMap(block -> beside(block, filing))
        .toList();
  }

  private Stream<Fund> beside(Block block, Filing filing) {
    return block instanceof Paragraph paragraph
        ? texts
            .beside(paragraph.text(), context(filing, Horizon.YEAR, paragraph.location()))
            .stream()
        : Stream.empty();
  }

  private List<Fund> own(Filing filing) {
    Stream<Fund> objectives =
        filing.objectives().stream()
            .flatMap(
                objective ->
                    texts
                        .inForm(
                            objective.text(),
                            context(filing, objective.horizon(), objective.location()))
                        .stream());
    Stream<Fund> remarks =
        filing.remarks().stream()
            .flatMap(
                remark ->
                    texts
                        .inForm(remark.text(), context(filing, Horizon.YEAR, remark.location()))
                        .stream());
    return Stream.of(objectives, remarks, name(filing)).flatMap(all -> all).toList();
  }

  private Stream<Fund> name(Filing filing) {
    return filing instanceof ProjectFiling project && project.project() != null
        ? texts.inName(project.project().name(), project.project().location()).stream()
        : Stream.empty();
  }

  private static Context context(Filing filing, Horizon horizon, Location location) {
    return new Context(filing.heading().year(), horizon, Objects.requireNonNull(location));
  }
}

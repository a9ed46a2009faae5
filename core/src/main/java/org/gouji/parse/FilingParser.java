package org.gouji.parse;

import java.util.Objects;
import org.gouji.document.Document;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.vocabulary.Vocabulary;

/**
 * Parses documents into filings: recognises forms by their titles and labels, never by position.
 * Immutable and thread-safe.
 */
public final class FilingParser {

  private final Lexicon lexicon;
  private final Mentions mentions;

  private FilingParser(Vocabulary vocabulary) {
    this.lexicon = new Lexicon(vocabulary);
    this.mentions = new Mentions(vocabulary);
  }

  /** A parser with the standard vocabulary. */
  public static FilingParser standard() {
    return with(Vocabulary.standard());
  }

  /** A parser with a vocabulary of the caller's. */
  public static FilingParser with(Vocabulary vocabulary) {
    return new FilingParser(Objects.requireNonNull(vocabulary));
  }

  /**
   * Parses a document. Never fails: what is not understood stands in {@link
   * FilingDocument#unread()} or in the findings.
   */
  public Reading<FilingDocument> parse(Document document) {
    ReadDocument read = ReadDocument.of(document, lexicon);
    return new Reading<>(mentions.in(document, read.filings()), read.findings());
  }

  /**
   * Tells how {@link #parse} reads a document: what each table is taken for and by which labels,
   * and what each cell becomes. Never fails.
   */
  public Reading<Explanation> explain(Document document) {
    ReadDocument read = ReadDocument.of(document, lexicon);
    return new Reading<>(new Explainer(lexicon).explain(read), read.findings());
  }
}

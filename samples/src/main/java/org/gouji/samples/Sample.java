package org.gouji.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gouji.reconcile.RuleCode;

/**
 * A sample for tests: the documents of one submission, and what each stage makes of them. All texts
 * are UTF-8 with {@code \n} between lines; sentences in them are Chinese.
 *
 * <p>The filing is a real one of a department with nine projects, persons and phone numbers
 * replaced; everything else is made up. Samples are read from the class path, so they serve from
 * inside a jar as well.
 */
public final class Sample {

  /** The filing as one .docx: a department's table and nine projects' tables. */
  public static final Sample FILING_DOCX = named("filing-docx");

  /** The same as one .doc. */
  public static final Sample FILING_DOC = named("filing-doc");

  /** The same as an .xlsx, a sheet a table. */
  public static final Sample FILING_XLSX = named("filing-xlsx");

  /** The same as an .xls, a sheet a table. */
  public static final Sample FILING_XLS = named("filing-xls");

  /** The same as lists in an .xlsx: a row an indicator. A list has no signatures. */
  public static final Sample FILING_LIST = named("filing-list");

  /** The same as ten .docx, a file a table. */
  public static final Sample FILING_FOLDER = named("filing-folder");

  /** Forms of objectives that agree: no check of any severity. */
  public static final Sample AGREES = named("agrees");

  /** The same with a department's table that lists its tasks and their amounts. */
  public static final Sample AGREES_TASKS = named("agrees-tasks");

  /** Self-evaluations that agree. */
  public static final Sample AGREES_SELF_EVALUATION = named("agrees-self-evaluation");

  private final String name;
  private final List<String> documents;

  Sample(String name, List<String> documents) {
    this.name = name;
    this.documents = List.copyOf(documents);
  }

  /** All samples, those that agree and those that break a rule included. */
  public static List<Sample> all() {
    return Index.SAMPLES;
  }

  /**
   * The sample that breaks one rule and no other.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Sample breaking(RuleCode rule) {
    return named(rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /**
   * The sample of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Sample named(String name) {
    return Index.SAMPLES.stream()
        .filter(sample -> sample.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such sample: " + name));
  }

  /** The name, in small letters of ASCII and hyphens. */
  public String name() {
    return name;
  }

  /** The names of the documents, in the order in which a folder is read. */
  public List<String> documents() {
    return documents;
  }

  /**
   * Opens a document; the caller closes it.
   *
   * @throws IllegalArgumentException if the sample has no such document
   */
  public InputStream open(String document) {
    if (!documents.contains(document)) {
      throw new IllegalArgumentException("no such document in " + name + ": " + document);
    }
    return Index.open(name + "/" + document);
  }

  /** The bytes of a document. */
  public byte[] bytes(String document) throws IOException {
    try (InputStream stream = open(document)) {
      return stream.readAllBytes();
    }
  }

  /**
   * Copies the documents into a folder, which is made where it is missing.
   *
   * @return the copies, in the order of {@link #documents()}
   * @throws java.nio.file.FileAlreadyExistsException if a file of that name is there
   */
  public List<Path> copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String document : documents) {
      try (InputStream stream = open(document)) {
        Files.copy(stream, folder.resolve(document));
      }
    }
    return documents.stream().map(folder::resolve).toList();
  }

  /** What is read: the pages of a document as {@code org.gouji.report.DocumentText} writes them. */
  public String tables(String document) throws IOException {
    return expected(stem(document) + ".tables.txt");
  }

  /** What is parsed: a document as {@code org.gouji.report.ParseJson} writes it. */
  public String filings(String document) throws IOException {
    return expected(stem(document) + ".filing.json");
  }

  /** What agrees and what does not, as {@code org.gouji.report.ReconciliationJson} writes it. */
  public String reconciliation() throws IOException {
    return expected("reconciliation.json");
  }

  /** The same for people, as {@code org.gouji.report.ReconciliationText} writes it. */
  public String report() throws IOException {
    return expected("report.txt");
  }

  private String expected(String file) throws IOException {
    try (InputStream stream = Index.open(name + "/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String stem(String document) {
    if (!documents.contains(document)) {
      throw new IllegalArgumentException("no such document in " + name + ": " + document);
    }
    return document.substring(0, document.lastIndexOf('.'));
  }

  @Override
  public String toString() {
    return name;
  }
}

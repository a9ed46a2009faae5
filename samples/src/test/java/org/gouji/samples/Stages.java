package org.gouji.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.parse.FilingParser;
import org.gouji.poi.OfficeDocumentReader;
import org.gouji.reconcile.Reconciler;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.Submissions;
import org.gouji.report.DocumentText;
import org.gouji.report.Messages;
import org.gouji.report.ParseJson;
import org.gouji.report.ReconciliationJson;
import org.gouji.report.ReconciliationText;

/** What the library makes of the documents in a folder, stage by stage. */
final class Stages {

  private static final Messages MESSAGES = Messages.of(Locale.CHINESE);

  private final List<Reading<FilingDocument>> readings = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private Stages() {}

  /** Takes documents, named without their folder, through all stages. */
  static Stages of(Path folder, List<String> documents) throws IOException {
    Stages stages = new Stages();
    for (String document : documents) {
      stages.document(document, Files.readAllBytes(folder.resolve(document)));
    }
    stages.reconcile();
    return stages;
  }

  /** One file a stage: its name and what it should hold. */
  Map<String, String> files() {
    return files;
  }

  private void document(String name, byte[] content) throws IOException {
    Document document = new OfficeDocumentReader().read(name, content, Limits.DEFAULT);
    Reading<FilingDocument> reading = FilingParser.standard().parse(document);
    readings.add(reading);
    String stem = name.substring(0, name.lastIndexOf('.'));
    put(stem + ".tables.txt", out -> new DocumentText().render(document, out));
    put(stem + ".filing.json", out -> new ParseJson(MESSAGES).render(List.of(reading), out));
  }

  private void reconcile() throws IOException {
    List<Reconciliation> results =
        Submissions.gather(readings.stream().map(Reading::value).toList()).value().stream()
            .map(Reconciler.standard()::reconcile)
            .toList();
    put(
        "reconciliation.json",
        out -> new ReconciliationJson(MESSAGES).render(results, readings, out));
    put("report.txt", out -> new ReconciliationText(MESSAGES).render(results, readings, out));
  }

  /** Something that writes a file. */
  @FunctionalInterface
  private interface Rendering {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private void put(String file, Rendering rendering) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    rendering.to(out);
    files.put(file, out.toString(StandardCharsets.UTF_8));
  }
}

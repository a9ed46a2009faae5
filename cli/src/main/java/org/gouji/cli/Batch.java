package org.gouji.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.poi.OfficeFiles;
import org.gouji.poi.OfficeFilingReader;
import org.gouji.report.Messages;

/** The documents of one call, read one at a time as they are asked for, and how that went. */
final class Batch implements Iterable<Reading<FilingDocument>> {

  private final OfficeFiles found;
  private final OfficeFilingReader reader;
  private final Console console;
  private final Messages messages;
  private boolean incomplete;

  Batch(OfficeFiles found, OfficeFilingReader reader, Console console, Messages messages) {
    this.found = found;
    this.reader = reader;
    this.console = console;
    this.messages = messages;
    tellWhatIsPassedOver();
  }

  private void tellWhatIsPassedOver() {
    found.empty().forEach(folder -> console.say("folder.empty", folder));
    incomplete = !found.empty().isEmpty();
    if (found.hidden() + found.others() > 0) {
      console.say("passed.over", found.hidden(), found.others());
    }
  }

  /** The documents; to be gone through once. */
  @Override
  public Iterator<Reading<FilingDocument>> iterator() {
    Iterator<Reading<FilingDocument>> documents =
        found.files().stream().map(reader::read).iterator();
    Progress progress = Progress.of(found.files().size(), console);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = documents.hasNext();
        if (!more) {
          progress.close();
        }
        return more;
      }

      @Override
      public Reading<FilingDocument> next() {
        Reading<FilingDocument> document = documents.next();
        progress.step();
        note(document);
        return document;
      }
    };
  }

  /** All documents at once. */
  List<Reading<FilingDocument>> all() {
    List<Reading<FilingDocument>> all = new ArrayList<>();
    forEach(all::add);
    return all;
  }

  private void note(Reading<FilingDocument> document) {
    if (document.value().status() == FilingDocument.Status.UNREADABLE) {
      incomplete = true;
      for (Finding finding : document.findings()) {
        console.say("unreadable", document.value().file(), messages.sentence(finding));
      }
    }
  }

  /** Whether something could not be read, of what has been gone through. */
  boolean isIncomplete() {
    return incomplete;
  }
}

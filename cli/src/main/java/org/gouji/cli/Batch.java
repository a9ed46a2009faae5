package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.poi.OfficeFiles;
import org.gouji.report.Messages;

/**
 * The documents of one call, read one at a time as they are asked for, and how that went.
 *
 * @param <T> what each is read as
 */
final class Batch<T> implements Iterable<Reading<T>> {

  private final OfficeFiles found;
  private final Function<Path, Reading<T>> reader;
  private final Console console;
  private final Messages messages;
  private boolean incomplete;

  Batch(OfficeFiles found, Function<Path, Reading<T>> reader, Console console, Messages messages) {
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
  public Iterator<Reading<T>> iterator() {
    Iterator<Path> files = found.files().iterator();
    Progress progress = Progress.of(found.files().size(), console);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        boolean more = files.hasNext();
        if (!more) {
          progress.close();
        }
        return more;
      }

      @Override
      public Reading<T> next() {
        Path file = files.next();
        Reading<T> document = reader.apply(file);
        progress.step();
        note(file, document);
        return document;
      }
    };
  }

  /** How the documents become a result. */
  @FunctionalInterface
  interface Rendering<T> {
    void render(Iterable<Reading<T>> documents, OutputStream out) throws IOException;
  }

  /** Writes them as a result, document by document, and returns the exit status. */
  int write(Rendering<T> rendering, Output output) throws IOException {
    output.write(out -> rendering.render(this, out));
    return incomplete ? ExitStatus.INCOMPLETE : ExitStatus.AGREES;
  }

  /** All documents at once. */
  List<Reading<T>> all() {
    List<Reading<T>> all = new ArrayList<>();
    forEach(all::add);
    return all;
  }

  private void note(Path file, Reading<T> document) {
    for (Finding finding : document.findings()) {
      if (finding.code() == FindingCode.DOCUMENT_UNREADABLE) {
        incomplete = true;
        console.say("unreadable", file, messages.sentence(finding));
      }
    }
  }

  /** Whether something could not be read, of what has been gone through. */
  boolean isIncomplete() {
    return incomplete;
  }
}

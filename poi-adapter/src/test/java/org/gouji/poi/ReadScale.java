package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Document;
import org.gouji.document.Limits;

/**
 * What reading a package costs, beside a bare walk of a pull parser over the same parts in the same
 * process, and what its grid keeps in memory. A program, not a test: {@code ReadScale FILE...}, or
 * without a file a made sheet of 100,000 rows by 14 columns with 80,000 merged areas and a made
 * document of 200 forms.
 */
final class ReadScale {

  private static final int ROUNDS = 30;

  private ReadScale() {}

  public static void main(String[] files) throws Exception {
    if (files.length == 0) {
      measure("list of 100,000 rows (.xlsx)", ScaleDocuments.list(100_000, 8), 6);
      measure("200 forms (.docx)", ScaleDocuments.forms(200), ROUNDS);
    }
    for (String file : files) {
      measure(file, Files.readAllBytes(Path.of(file)), ROUNDS);
    }
  }

  private static void measure(String name, byte[] content, int rounds) throws Exception {
    long before = used();
    Document document = new OoxmlReader().read(name, content, Limits.DEFAULT);
    long kept = used() - before;
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      walk(content);
      long walked = System.nanoTime();
      new OoxmlReader().read(name, content, Limits.DEFAULT);
      ratios.add((double) (System.nanoTime() - walked) / (walked - start));
    }
    Collections.sort(ratios);
    System.out.printf(
        "%s: %d tables, %.1f MB kept, read / walk median %.2f (%.2f to %.2f)%n",
        name,
        document.tables().size(),
        kept / 1e6,
        ratios.get(rounds / 2),
        ratios.get(0),
        ratios.get(rounds - 1));
  }

  private static void walk(byte[] content) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*(?:document|sheet\\d+|sharedStrings)\\.xml")) {
          XMLStreamReader reader = factory.createXMLStreamReader(open(zip));
          while (reader.hasNext()) {
            reader.next();
          }
        }
      }
    }
  }

  private static InputStream open(ZipInputStream zip) {
    return new FilterInputStream(zip) {
      @Override
      public void close() {
        // the next entry follows
      }
    };
  }

  private static long used() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}

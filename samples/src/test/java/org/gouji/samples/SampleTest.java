package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.gouji.reconcile.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

  @ParameterizedTest
  @MethodSource("org.gouji.samples.Sample#all")
  void givesEachDocumentAndWhatIsExpectedOfIt(Sample sample) throws IOException {
    Path folder = Folder.SOURCES.resolve(sample.name());
    assertEquals(Folder.documents(folder), sample.documents());
    for (String document : sample.documents()) {
      assertArrayEquals(Files.readAllBytes(folder.resolve(document)), sample.bytes(document));
      String stem = document.substring(0, document.lastIndexOf('.'));
      assertEquals(kept(folder, stem + ".tables.txt"), sample.tables(document));
      assertEquals(kept(folder, stem + ".filing.json"), sample.filings(document));
    }
    assertEquals(kept(folder, "reconciliation.json"), sample.reconciliation());
    assertEquals(kept(folder, "report.txt"), sample.report());
  }

  @Test
  void copiesTheDocumentsIntoAFolderThatItMakes(@TempDir Path temporary) throws IOException {
    Path folder = temporary.resolve("2024");
    List<Path> copies = Sample.AGREES.copyTo(folder);
    assertEquals(
        List.of(folder.resolve("department.docx"), folder.resolve("projects.docx")), copies);
    assertArrayEquals(Sample.AGREES.bytes("projects.docx"), Files.readAllBytes(copies.get(1)));
  }

  @Test
  void neverWritesOverAFile(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("department.docx"), "mine");
    assertThrows(FileAlreadyExistsException.class, () -> Sample.AGREES.copyTo(folder));
  }

  @Test
  void saysWhichSampleOrDocumentThereIsNot() {
    IllegalArgumentException noSample =
        assertThrows(IllegalArgumentException.class, () -> Sample.named("missing"));
    assertTrue(noSample.getMessage().contains("missing"));
    IllegalArgumentException noDocument =
        assertThrows(IllegalArgumentException.class, () -> Sample.AGREES.open("report.txt"));
    assertTrue(noDocument.getMessage().contains("agrees"));
  }

  @Test
  void servesFromInsideAJar(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("samples.jar");
    jar(place(Sample.class), jar);
    URL[] path = {jar.toUri().toURL(), place(RuleCode.class).toUri().toURL()};
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path, platform)) {
      Class<?> sample = loader.loadClass(Sample.class.getName());
      Object agrees = sample.getField("AGREES").get(null);
      Object bytes = sample.getMethod("bytes", String.class).invoke(agrees, "projects.docx");
      assertArrayEquals(Sample.AGREES.bytes("projects.docx"), (byte[]) bytes);
      assertEquals(
          "jar",
          sample.getResource("index.txt").getProtocol(),
          "the samples were to come from the jar");
    }
  }

  private static String kept(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** The folder or the jar that a class comes from. */
  private static Path place(Class<?> type) throws Exception {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Path.of(source.getLocation().toURI());
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(out);
        }
      }
    }
  }
}

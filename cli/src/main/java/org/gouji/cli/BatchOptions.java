package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.FilingDocument;
import org.gouji.parse.Explanation;
import org.gouji.parse.FilingParser;
import org.gouji.poi.OfficeDocumentReader;
import org.gouji.poi.OfficeFiles;
import org.gouji.poi.OfficeFilingReader;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What every command is told: which files, how to read them, and where the result goes; help and
 * version too.
 */
@Command(mixinStandardHelpOptions = true, versionProvider = Gouji.Version.class)
final class BatchOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--vocabulary", paramLabel = "FILE")
  private @Nullable Path vocabulary;

  @Option(names = {"-v", "--verbose"})
  private boolean[] verbosity = {};

  Output output(Console console) {
    return new Output(out, console.out());
  }

  /** Looks for the files, says what was passed over, and stands ready to read their forms. */
  Batch<FilingDocument> batch(Console console) {
    return new Batch<>(found(), reader()::read, console, console.messages());
  }

  /** The same, ready to tell how they are read. */
  Batch<Explanation> explanations(Console console) {
    return new Batch<>(found(), reader()::explain, console, console.messages());
  }

  private OfficeFiles found() {
    Verbosity.set(verbosity.length);
    return OfficeFiles.of(paths);
  }

  private OfficeFilingReader reader() {
    return OfficeFilingReader.with(new OfficeDocumentReader(), FilingParser.with(vocabulary()));
  }

  private Vocabulary vocabulary() {
    Vocabulary standard = Vocabulary.standard();
    return vocabulary == null ? standard : fromFile("--vocabulary", vocabulary, standard::with);
  }

  /** How a file that an option names is read. */
  @FunctionalInterface
  interface Source<T> {
    T read(Path file) throws IOException;
  }

  /** Reads a file that an option names; if that fails the command was called wrongly. */
  <T> T fromFile(String option, Path file, Source<T> source) {
    try {
      return source.read(file);
    } catch (IOException | IllegalArgumentException e) {
      CommandLine called = command.commandLine();
      FileComplaint complaint = new FileComplaint(called.getResourceBundle(), option, file);
      throw new ParameterException(called, complaint.about(e), e);
    }
  }
}

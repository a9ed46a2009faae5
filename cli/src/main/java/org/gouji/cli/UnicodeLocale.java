package org.gouji.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the command again under a UTF-8 locale where the machine has set none.
 *
 * <p>Java encodes file names by the locale of its process, and nothing can change that once it
 * runs: in a container without {@code LANG} no file with a Chinese name opens.
 */
final class UnicodeLocale {

  private static final String LOCALE = "C.UTF-8";

  private UnicodeLocale() {}

  /** Arguments that are not ASCII have arrived mangled, so that a second run is of no use. */
  static boolean isNeededBy(String... arguments) {
    boolean ascii = System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_X3.4");
    return ascii
        && !LOCALE.equals(System.getenv("LC_ALL"))
        && Stream.of(arguments).allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
  }

  /** Runs the command again and waits for its exit status. */
  static int runAgain(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gouji.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder again = new ProcessBuilder(command).inheritIO();
    again.environment().put("LC_ALL", LOCALE);
    return again.start().waitFor();
  }
}

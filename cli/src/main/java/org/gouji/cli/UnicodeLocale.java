package org.gouji.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the command again under a UTF-8 locale where the machine has set none.
 *
 * <p>Java encodes file names by the locale of its process, and nothing can change that once it
 * runs: in a container without {@code LANG} no file with a Chinese name opens. Arguments arrive
 * mangled too; what they were is asked of the kernel and handed on in argument files.
 */
final class UnicodeLocale {

  private static final String LOCALE = "C.UTF-8";
  private static final Path ARGUMENTS = Path.of("/proc/self/cmdline");

  private UnicodeLocale() {}

  static boolean isMissing() {
    return System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_X3.4")
        && !LOCALE.equals(System.getenv("LC_ALL"))
        && Files.isReadable(ARGUMENTS);
  }

  /** Runs the command again and waits for its exit status. */
  static int runAgain(int arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Gouji.class.getName()));
    List<Path> files = new ArrayList<>();
    for (String argument : asGiven(arguments)) {
      command.add(isAscii(argument) ? argument : "@" + argumentFile(argument, files));
    }
    try {
      ProcessBuilder again = new ProcessBuilder(command).inheritIO();
      again.environment().put("LC_ALL", LOCALE);
      return again.start().waitFor();
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The last so many arguments of this process, each ended by a zero byte. */
  private static List<String> asGiven(int count) throws IOException {
    String line = new String(Files.readAllBytes(ARGUMENTS), StandardCharsets.UTF_8);
    List<String> all = Arrays.asList(line.split("\0", -1));
    int end = all.size() - 1;
    return all.subList(end - count, end);
  }

  private static boolean isAscii(String argument) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(argument);
  }

  private static Path argumentFile(String argument, List<Path> files) throws IOException {
    Path file = Files.createTempFile("gouji", ".argument");
    files.add(file);
    return Files.writeString(file, argument);
  }
}

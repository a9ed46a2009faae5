package org.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The {@code gouji} command. */
public final class Gouji {

  private static final Logger LOG = LoggerFactory.getLogger(Gouji.class);
  private static final int WIDTH = 100;

  private Gouji() {}

  /** The command itself, which does nothing but hold the others. */
  @Command(
      name = "gouji",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {
    /** Checked here alone: help and usage errors need it before anything is parsed. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = CommandLine.ScopeType.INHERIT)
    private Language language = Language.ZH;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Gouji.class.getPackage().getImplementationVersion();
      return new String[] {"gouji " + (version == null ? "" : version)};
    }
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (UnicodeLocale.isMissing()) {
      System.exit(UnicodeLocale.runAgain(arguments.length));
    }
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(out, err, arguments));
  }

  /** Runs the command. */
  static int run(OutputStream out, OutputStream err, String... arguments) {
    Console console = new Console(out, err, Language.askedFor(arguments));
    return commandLine(console).execute(arguments);
  }

  private static CommandLine commandLine(Console console) {
    CommandLine root =
        new CommandLine(new Root())
            .addSubcommand(new ParseCommand(console))
            .addSubcommand(new ReconcileCommand(console))
            .addSubcommand(new ExplainCommand(console));
    return root.setResourceBundle(console.texts())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUseSimplifiedAtFiles(true)
        .setUsageHelpWidth(WIDTH)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((failure, given) -> misused(failure, console))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, console));
  }

  private static int misused(ParameterException failure, Console console) {
    console.say("usage.wrong", failure.getMessage());
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    console.say("usage.hint", command.qualifiedName());
    return ExitStatus.USAGE;
  }

  private static int failed(Exception failure, Console console) {
    if (failure instanceof ParameterException misuse) {
      return misused(misuse, console);
    }
    if ("Broken pipe".equals(failure.getMessage())) {
      return ExitStatus.INCOMPLETE; // whoever read the result has seen enough of it
    }
    LOG.debug("failed", failure);
    console.say("failed", failure.toString());
    return ExitStatus.INCOMPLETE;
  }
}

package org.gouji.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.gouji.report.Messages;

/** The two streams of the command, both UTF-8 whatever the machine's own encoding. */
final class Console {

  private static final String BUNDLE = Console.class.getPackageName() + ".console";

  private final OutputStream out;
  private final PrintStream err;
  private final ResourceBundle texts;
  private final Messages messages;

  Console(OutputStream out, OutputStream err, Language language) {
    this.out = out;
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.texts = ResourceBundle.getBundle(BUNDLE, language.bundle());
    this.messages = Messages.of(language.locale());
  }

  /** Where results go, and nothing else. */
  OutputStream out() {
    return out;
  }

  /** Where everything else goes. */
  PrintStream err() {
    return err;
  }

  ResourceBundle texts() {
    return texts;
  }

  /** What reports say, in the language of the call. */
  Messages messages() {
    return messages;
  }

  /** Tells the user something, on standard error. */
  void say(String key, Object... facts) {
    err.println(MessageFormat.format(texts.getString(key), facts));
  }
}

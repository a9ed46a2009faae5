package org.gouji.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error for the person who waits; nothing where nobody does.
 *
 * @param bar null where no person watches
 */
record Progress(@Nullable ProgressBar bar) implements AutoCloseable {

  private static final int WORTH_A_BAR = 5;

  static Progress of(int files, Console console) {
    if (System.console() == null || files < WORTH_A_BAR) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(console.texts().getString("progress"))
            .setInitialMax(files)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}

package org.gouji.reconcile;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gouji.model.Submission;

/**
 * Measures what reconciling many departments takes, from the model in memory. A program to be run
 * by hand; it asserts nothing. Takes the numbers of departments, as a rule 300 and 3000; each has
 * ten projects of ten indicators.
 */
final class ReconcileScale {

  private static final int WARM_UP = 20;
  private static final int RUNS = 5;
  private static final double MILLIS = 1e6;
  private static final double MEGABYTES = 1 << 20;

  private final PrintStream out;
  private final Reconciler reconciler = Reconciler.standard();

  private ReconcileScale(PrintStream out) {
    this.out = out;
  }

  /** Takes the numbers of departments. */
  public static void main(String... arguments) {
    int[] sizes =
        arguments.length == 0
            ? new int[] {300, 3000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    ReconcileScale scale = new ReconcileScale(System.out);
    scale.warmUp();
    for (int departments : sizes) {
      scale.measure(departments);
    }
  }

  private void warmUp() {
    List<Submission> submissions = submissions(300);
    IntStream.range(0, WARM_UP).forEach(run -> checks(submissions));
  }

  private void measure(int departments) {
    long empty = heap();
    List<Submission> submissions = submissions(departments);
    long model = heap();
    double[] millis = IntStream.range(0, RUNS).mapToDouble(run -> millis(submissions)).toArray();
    long dropped = heap();
    List<Reconciliation> results = submissions.stream().map(reconciler::reconcile).toList();
    long kept = heap();
    Arrays.sort(millis);
    say("departments %d, projects %d, indicators %d", counts(submissions));
    say("  checks %d, departments that differ %d", checks(submissions), differing(results));
    say("  time %.0f ms (median of %d, from %.0f to %.0f)", times(millis));
    say("  heap: model %.1f MB", megabytes(model - empty));
    say("  heap: results dropped +%.1f MB", megabytes(dropped - model));
    say("  heap: results kept +%.1f MB", megabytes(kept - dropped));
  }

  private static List<Submission> submissions(int departments) {
    return IntStream.range(0, departments).mapToObj(ScaleSample::submission).toList();
  }

  private double millis(List<Submission> submissions) {
    long start = System.nanoTime();
    checks(submissions);
    return (System.nanoTime() - start) / MILLIS;
  }

  /** Reconciles one after the other, keeps nothing but the number of checks. */
  private long checks(List<Submission> submissions) {
    return submissions.stream().mapToLong(each -> reconciler.reconcile(each).checks().size()).sum();
  }

  private static long differing(List<Reconciliation> results) {
    return results.stream()
        .filter(result -> result.outcome() == Reconciliation.Outcome.DIFFERS)
        .count();
  }

  private static Object[] counts(List<Submission> submissions) {
    long projects = submissions.stream().mapToLong(each -> each.projects().size()).sum();
    long indicators =
        submissions.stream()
            .flatMap(each -> each.projects().stream())
            .mapToLong(form -> form.filing().indicators().size())
            .sum();
    return new Object[] {submissions.size(), projects, indicators};
  }

  private static Object[] times(double[] sorted) {
    return new Object[] {sorted[RUNS / 2], RUNS, sorted[0], sorted[RUNS - 1]};
  }

  private static double megabytes(long bytes) {
    return bytes / MEGABYTES;
  }

  /** What is in use once the garbage is gone. */
  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int sweep = 0; sweep < 3; sweep++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private void say(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }
}

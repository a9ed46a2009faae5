package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.reconcile.DepartmentName.Kinship;
import org.jspecify.annotations.Nullable;

/** One run over the forms that were handed in. Used once, by one thread. */
final class Gathering {

  /** Full names before short ones, forms with a year before those without. */
  private static final Comparator<HandedIn> SUREST_FIRST =
      Comparator.<HandedIn, Boolean>comparing(form -> form.year() == null)
          .thenComparing(Comparator.comparingInt(Gathering::nameLength).reversed());

  private final List<Bundle> bundles = new ArrayList<>();
  private final List<HandedIn> nameless = new ArrayList<>();

  Gathering(List<HandedIn> forms) {
    forms.stream().filter(HandedIn::isDepartment).forEach(this::open);
    Folders folders = Folders.of(forms);
    List<HandedIn> left = new ArrayList<>();
    for (HandedIn form : forms) {
      if (!form.isDepartment() && !place(form, folders)) {
        left.add(form);
      }
    }
    left.stream().sorted(SUREST_FIRST).forEach(this::placeByPrint);
  }

  List<Bundle> bundles() {
    return bundles;
  }

  /** The forms that name no department and lie with none. */
  List<HandedIn> nameless() {
    return nameless;
  }

  /** Two tables of one department and year in one document, as of two stages, are one's own. */
  private void open(HandedIn table) {
    bundles.stream()
        .filter(bundle -> bundle.first().file().equals(table.file()))
        .filter(bundle -> bundle.first().isYear(table.year()))
        .filter(bundle -> isOne(bundle, table))
        .findFirst()
        .ifPresentOrElse(bundle -> bundle.add(table), () -> bundles.add(new Bundle(table)));
  }

  private static boolean isOne(Bundle bundle, HandedIn table) {
    return bundle.department() == null && table.department() == null
        || kinship(bundle, table) == Kinship.SAME;
  }

  private boolean place(HandedIn form, Folders folders) {
    Optional<Bundle> place =
        inDocument(form)
            .or(() -> folders.tableOf(form).flatMap(table -> bundle(b -> b.holds(table))));
    place.ifPresent(bundle -> bundle.add(form));
    return place.isPresent();
  }

  private Optional<Bundle> bundle(Predicate<Bundle> wanted) {
    return bundles.stream().filter(wanted).findFirst();
  }

  /**
   * The table whose department and year the form prints, else the one before it, else the first.
   */
  private Optional<Bundle> inDocument(HandedIn form) {
    List<Bundle> tables =
        bundles.stream().filter(bundle -> bundle.first().file().equals(form.file())).toList();
    Optional<Bundle> printed =
        only(tables, bundle -> isOfYear(bundle, form) && kinship(bundle, form) == Kinship.SAME);
    Optional<Bundle> before =
        tables.stream()
            .filter(bundle -> bundle.first().order() < form.order())
            .reduce((first, second) -> second);
    return printed.or(() -> before).or(() -> tables.stream().findFirst());
  }

  private void placeByPrint(HandedIn form) {
    if (form.department() == null) {
      nameless.add(form);
    }
    printed(form).ifPresentOrElse(bundle -> bundle.add(form), () -> bundles.add(new Bundle(form)));
  }

  /** Those nearest by folder first; a short name or a form without a year must fit one only. */
  private Optional<Bundle> printed(HandedIn form) {
    if (form.department() == null) {
      return bundle(each -> isNamelessBeside(each, form));
    }
    Predicate<Bundle> thisYear = each -> form.isYear(each.year());
    Predicate<Bundle> perhaps = each -> isOfYear(each, form);
    Predicate<Bundle> beside = each -> each.first().folder().equals(form.folder());
    Predicate<Bundle> same = each -> kinship(each, form) == Kinship.SAME;
    Predicate<Bundle> alike = each -> kinship(each, form) == Kinship.SPELLED_ANOTHER_WAY;
    return bundle(thisYear.and(beside).and(same))
        .or(() -> bundle(thisYear.and(same)))
        .or(() -> only(bundles, perhaps.and(same)))
        .or(() -> only(bundles, perhaps.and(alike)));
  }

  private static boolean isNamelessBeside(Bundle bundle, HandedIn form) {
    return bundle.department() == null
        && form.isYear(bundle.year())
        && bundle.first().folder().equals(form.folder());
  }

  private static Optional<Bundle> only(List<Bundle> bundles, Predicate<Bundle> wanted) {
    List<Bundle> found = bundles.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isOfYear(Bundle bundle, HandedIn form) {
    @Nullable Integer year = bundle.year();
    return year == null || form.year() == null || Objects.equals(year, form.year());
  }

  private static Kinship kinship(Bundle bundle, HandedIn form) {
    DepartmentName one = bundle.department();
    DepartmentName other = form.department();
    return one == null || other == null ? Kinship.OTHER : one.kinshipOrUnit(other);
  }

  private static int nameLength(HandedIn form) {
    DepartmentName name = form.department();
    return name == null ? 0 : name.core().length();
  }
}

package org.gouji.reconcile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.Heading;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;

/** Names as they are compared and as they are told. */
final class Names {

  private Names() {}

  /** Without blanks, in half width and lower case: what looks the same is the same. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** As printed, without the blanks that a form puts between Chinese letters. */
  static String withoutBlanks(String name) {
    return name.strip().replaceAll("(?<=\\p{IsHan})[\\s\u3000]+|[\\s\u3000]+(?=\\p{IsHan})", "");
  }

  /** What a form goes by: its project, its department, its title, or its file; never blank. */
  static String of(Filed<?> form) {
    return name(form.filing()).orElse(form.file());
  }

  private static Optional<String> name(Filing filing) {
    Heading heading = filing.heading();
    Stream<String> department = parties(heading).map(Party::name);
    Stream<String> own = Stream.empty();
    if (filing instanceof ProjectFiling project) {
      own = Stream.ofNullable(project.project()).map(Party::name);
    } else if (filing instanceof DepartmentFiling) {
      own = department;
    }
    return Stream.concat(own, Stream.ofNullable(heading.title()))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** Whose form it is: the department, the unit, or who reports, the first that it names. */
  static Stream<Party> parties(Heading heading) {
    Stream<Party> reporting =
        Stream.ofNullable(heading.reportingUnit())
            .map(name -> new Party(null, name, heading.location()));
    return Stream.of(
            Stream.ofNullable(heading.department()),
            Stream.ofNullable(heading.implementingUnit()),
            reporting)
        .flatMap(each -> each);
  }
}

package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Filing;
import org.gouji.model.Heading;
import org.gouji.model.Party;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.reconcile.DepartmentName.Kinship;

/**
 * The forms handed in together are of one department. A name spelled another way is a warning, and
 * so is a form that names another department for what is its unit. Facts: {@code form}, {@code
 * stated} the form's department, {@code department} the submission's.
 */
final class SameDepartment implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.SAME_DEPARTMENT;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return reference(dossier.submission()).stream()
        .flatMap(reference -> check(dossier, reference))
        .toList();
  }

  private Stream<Check> check(Dossier dossier, Party reference) {
    List<Check> strangers =
        dossier.forms().stream().flatMap(form -> stranger(form, reference).stream()).toList();
    return strangers.isEmpty()
        ? Stream.of(Check.agrees(code(), reference.name()))
        : strangers.stream();
  }

  private Optional<Check> stranger(Filed<? extends Filing> form, Party reference) {
    DepartmentName wanted = DepartmentName.of(reference);
    return Optional.ofNullable(form.filing().heading().department())
        .filter(party -> !party.name().isBlank())
        .filter(party -> DepartmentName.of(party).kinship(wanted) != Kinship.SAME)
        .map(party -> differs(form, party, reference));
  }

  private Check differs(Filed<? extends Filing> form, Party party, Party reference) {
    Check check =
        Check.differs(code(), Names.of(form))
            .withFact("form", Names.of(form))
            .withFact("stated", party.name())
            .withFact("department", reference.name())
            .at(Place.in(form, party.location()));
    if (DepartmentName.of(party).isOwnOfficeOf(DepartmentName.of(reference))) {
      return check.withSeverity(Severity.NOTE);
    }
    boolean belongs =
        Names.parties(form.filing().heading())
            .map(DepartmentName::of)
            .anyMatch(name -> name.kinship(DepartmentName.of(reference)) != Kinship.OTHER);
    return belongs ? check.withSeverity(Severity.WARNING) : check;
  }

  /** The department's own form says who it is; without one, the name that most forms print. */
  private static Optional<Party> reference(Submission submission) {
    return submission.departments().stream()
        .map(form -> form.filing().heading())
        .flatMap(Names::parties)
        .filter(party -> !party.name().isBlank())
        .findFirst()
        .or(() -> mostCommon(submission));
  }

  private static Optional<Party> mostCommon(Submission submission) {
    return MostCommon.of(
        submission.projects().stream()
            .map(form -> form.filing().heading())
            .map(Heading::department)
            .flatMap(Stream::ofNullable)
            .filter(party -> !party.name().isBlank()),
        party -> DepartmentName.of(party).name());
  }
}

package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Indicator;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.reconcile.IndicatorMatch.Carrier;

/**
 * {@link RuleCode#INDICATOR_REPRESENTED}: each indicator of a project appears in the department's
 * table. One check for each name, with all projects that have it.
 *
 * <p>Facts: {@code projects}.
 */
final class IndicatorRepresented implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.INDICATOR_REPRESENTED;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Submission submission = dossier.submission();
    if (submission.departments().stream().allMatch(form -> form.filing().indicators().isEmpty())) {
      return List.of();
    }
    Set<String> carriers = new HashSet<>();
    for (IndicatorMatch match : dossier.matches()) {
      match.carriers().forEach(carrier -> carriers.add(written(carrier.indicator())));
    }
    List<Check> checks = new ArrayList<>();
    byName(submission).forEach((name, same) -> checks.add(check(same, carriers.contains(name))));
    return checks;
  }

  private static Map<String, List<Carrier>> byName(Submission submission) {
    Map<String, List<Carrier>> byName = new LinkedHashMap<>();
    for (Filed<ProjectFiling> form : submission.projects()) {
      String project = Names.of(form);
      for (Indicator indicator : form.filing().indicators()) {
        byName
            .computeIfAbsent(written(indicator), name -> new ArrayList<>())
            .add(new Carrier(project, indicator, Place.in(form, indicator.location())));
      }
    }
    return byName;
  }

  private Check check(List<Carrier> same, boolean represented) {
    String name = same.get(0).indicator().name();
    Check check = represented ? Check.agrees(code(), name) : Check.differs(code(), name);
    String projects =
        same.stream().map(Carrier::project).distinct().collect(Collectors.joining("；"));
    return check
        .withFact("projects", projects)
        .at(same.stream().map(Carrier::place).toArray(Place[]::new));
  }

  private static String written(Indicator indicator) {
    return IndicatorName.written(indicator.name());
  }
}

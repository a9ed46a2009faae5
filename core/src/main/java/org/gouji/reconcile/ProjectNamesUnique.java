package org.gouji.reconcile;

import java.util.List;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;

/** No project is filed twice. Facts: {@code form} the project, {@code times}. */
final class ProjectNamesUnique implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.PROJECT_NAMES_UNIQUE;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    List<Filed<ProjectFiling>> projects = dossier.submission().projects();
    return RepeatedProjects.of(projects).stream().map(this::differs).toList();
  }

  private Check differs(List<Filed<ProjectFiling>> forms) {
    String name = Names.of(forms.get(0));
    return Check.differs(code(), name)
        .withFact("form", name)
        .withFact("times", forms.size())
        .at(forms.stream().map(Place::of).toArray(Place[]::new));
  }
}

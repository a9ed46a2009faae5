package org.gouji.model;

import java.util.Objects;
import org.gouji.document.Location;

/** A row that is understood but has no field of its own: 立项依据, 项目概况, 审核意见. */
public record Remark(String label, String text, Location location) {
  public Remark {
    Objects.requireNonNull(label);
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }
}

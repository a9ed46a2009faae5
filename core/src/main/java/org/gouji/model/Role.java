package org.gouji.model;

import java.util.Objects;

/** Somebody else that a form names: the label of the cell and the name in it. */
public record Role(String role, String name) {
  public Role {
    Objects.requireNonNull(role);
    Objects.requireNonNull(name);
  }
}

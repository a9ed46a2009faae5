package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The arrows from one part to others within the package. */
final class Relationships {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final List<Relationship> all;

  private Relationships(List<Relationship> all) {
    this.all = List.copyOf(all);
  }

  static Relationships of(OoxmlPackage source, String part) throws UnreadableDocumentException {
    int name = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    List<Relationship> all = new ArrayList<>();
    if (source.has(rels)) {
      try (XmlPull xml = source.pull(rels, NAMESPACE::equals)) {
        while (xml.next(0)) {
          if (isInternal(xml)) {
            source.quota().entries(all.size());
            all.add(
                Relationship.of(
                    part,
                    xml.attributeOrEmpty("Id"),
                    xml.attributeOrEmpty("Type"),
                    xml.attributeOrEmpty("Target")));
          }
        }
      }
    }
    return new Relationships(all);
  }

  private static boolean isInternal(XmlPull xml) {
    return xml.name().equals("Relationship")
        && !"External".equalsIgnoreCase(xml.attribute("TargetMode"));
  }

  /** Those whose type ends in a word such as {@code worksheet}. */
  List<Relationship> ofType(String type) {
    return all.stream().filter(one -> one.type().equals(type)).toList();
  }

  /** The one with an id, or null. */
  @Nullable Relationship byId(String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }
}

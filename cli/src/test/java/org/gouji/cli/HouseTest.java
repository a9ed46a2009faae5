package org.gouji.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What may know what between the modules. */
class HouseTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gouji");

  @Test
  void onlyTheAdapterNamesLibrariesOfFormats() {
    assertTrue(HOUSE.containPackage("org.gouji.model") && HOUSE.containPackage("org.gouji.poi"));
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gouji.poi")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.commons.compress..", "org.jsoup..")
        .check(HOUSE);
  }

  @Test
  void nothingKnowsTheCommand() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gouji.cli")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.gouji.cli", "picocli..", "ch.qos.logback..")
        .check(HOUSE);
  }
}

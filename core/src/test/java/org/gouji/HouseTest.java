package org.gouji;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house inspects itself: what may know what. */
class HouseTest {

  private static final String HOUSE = "org.gouji.";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gouji");

  /** Each room, and the rooms that it may know beside {@link Location}, which all may. */
  private static final Map<String, Set<String>> KNOWS =
      new TreeMap<>(
          Map.of(
              "document", Set.of(),
              "finding", Set.of(),
              "model", Set.of(),
              "vocabulary", Set.of("model"),
              "parse", Set.of("document", "finding", "model", "vocabulary"),
              "reconcile", Set.of("finding", "model"),
              "report", Set.of("document", "finding", "model", "parse", "reconcile")));

  private static final Set<String> ROOMS = KNOWS.keySet();

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomKnowsTheRoomsBeforeItAlone(String room) {
    Stream<String> others = ROOMS.stream().filter(other -> !other.equals(room));
    String[] strange =
        others
            .filter(other -> !KNOWS.get(room).contains(other))
            .map(HOUSE::concat)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(HOUSE + room)
        .should()
        .dependOnClassesThat(resideInAnyPackage(strange).and(DescribedPredicate.not(isLocation())))
        .check(CORE);
  }

  @Test
  void noRoomIsForgotten() {
    Set<String> built = CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertEquals(ROOMS.stream().map(HOUSE::concat).collect(Collectors.toSet()), built);
  }

  @Test
  void theModelNeedsJavaAlone() {
    classes()
        .that()
        .resideInAPackage("org.gouji.model")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.gouji.model", "java..", "org.jspecify.annotations")
                .or(isLocation()))
        .check(CORE);
  }

  @Test
  void noRoomsGoInACircle() {
    slices().matching("org.gouji.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theCoreNamesNoOfficeLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.gouji.poi..")
        .check(CORE);
  }

  @Test
  void theCorePrintsAndLogsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
  }

  @Test
  void whatIsStaticStaysAsItIs() {
    fields()
        .that()
        .areStatic()
        .and(describe("are written by people", HouseTest::isWritten))
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(describe("that can be changed", HouseTest::isChangeable))
        .check(CORE);
  }

  private static boolean isWritten(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** Arrays, and collections by their class: an interface may stand for one that never changes. */
  private static boolean isChangeable(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return type.isArray() || (collection && !type.isInterface());
  }

  private static DescribedPredicate<JavaClass> isLocation() {
    return describe(
        "are a location", type -> type.getBaseComponentType().isAssignableTo(Location.class));
  }
}

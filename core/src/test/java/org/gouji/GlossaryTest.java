package org.gouji;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Category;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.FundItem;
import org.gouji.model.GovernmentLevel;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Stage;
import org.gouji.model.Subcategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/glossary.md has a line for each term of the model. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

  static Stream<Enum<?>> terms() {
    return Stream.<Enum<?>[]>of(
            FundItem.values(),
            Category.values(),
            Subcategory.values(),
            Stage.values(),
            Horizon.values(),
            Measure.values(),
            GovernmentLevel.values(),
            CurrencyUnit.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("terms")
  void eachTermOfTheModelStandsInTheGlossary(Enum<?> term) throws IOException {
    String code = "`" + term.getDeclaringClass().getSimpleName() + "." + term.name() + "`";
    List<String> lines =
        Files.readAllLines(GLOSSARY).stream().filter(line -> line.contains(code)).toList();
    assertTrue(lines.size() == 1 && lines.get(0).startsWith("| "), code + " in " + lines);
  }
}

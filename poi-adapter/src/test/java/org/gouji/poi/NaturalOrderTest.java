package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void numbers_in_names_sort_by_their_worth() {
    assertEquals(
        List.of("a", "a1b", "a02", "a2", "a10", "a10b", "b", "项目2", "项目10"),
        List.of("项目10", "b", "a10b", "a02", "a10", "a2", "项目2", "a1b", "a").stream()
            .sorted(new NaturalOrder())
            .toList());
  }

  @Test
  void a_number_longer_than_any_integer_still_sorts() {
    assertEquals(1, new NaturalOrder().compare("n100000000000000000000", "n99999999999999999999"));
  }
}

package org.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

  @ParameterizedTest
  @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
  void columnsOfASheetAreLetters(int column, String letters) {
    assertEquals("Sheet1!" + letters + "5", new Location.InSheet("Sheet1", 5, column).toString());
  }

  @Test
  void aSheetAndItsRowsHaveAddressesToo() {
    assertEquals("项目", new Location.InSheet("项目", 0, 0).toString());
    assertEquals("项目!5:5", new Location.InSheet("项目", 5, 0).toString());
  }

  @Test
  void tablesOfATextAreCounted() {
    assertEquals("table 2", new Location.InTable(2, 0, 0).toString());
    assertEquals("table 2, row 3", new Location.InTable(2, 3, 0).toString());
    assertEquals("table 2, row 3, column 4", new Location.InTable(2, 3, 4).toString());
    assertEquals("paragraph 7", new Location.InParagraph(7).toString());
  }
}

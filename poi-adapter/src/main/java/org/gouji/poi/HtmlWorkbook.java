package org.gouji.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What web pages say about the workbook that they are: whether they are one at all, and the sheets'
 * names. A page is a sheet. Where the pages say which of them are sheets, others, such as the strip
 * of tabs, are none.
 */
final class HtmlWorkbook {

  private static final Pattern EXCEL =
      Pattern.compile("schemas-microsoft-com:office:excel|ProgId[^>]{0,100}Excel\\.Sheet");

  private static final Set<String> ENDINGS = Set.of("xls", "xlsx", "xlsm", "xlt", "et");

  private static final Pattern SHEET =
      Pattern.compile(
          "<x:Name>([^<]{1,100})</x:Name>(?:\\s*<x:WorksheetSource\\s+HRef=\"([^\"]{1,500})\")?");

  private final boolean isWorkbook;
  private final List<String> names = new ArrayList<>();
  private final Map<String, String> namesByPage = new HashMap<>();
  private int sheets;

  private HtmlWorkbook(boolean isWorkbook) {
    this.isWorkbook = isWorkbook;
  }

  static HtmlWorkbook of(String file, List<HtmlPage> pages) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean isWorkbook =
        ENDINGS.contains(ending)
            || pages.stream().anyMatch(page -> EXCEL.matcher(page.html()).find());
    HtmlWorkbook workbook = new HtmlWorkbook(isWorkbook);
    pages.forEach(workbook::addNames);
    return workbook;
  }

  private void addNames(HtmlPage page) {
    Matcher sheet = SHEET.matcher(page.html());
    while (sheet.find()) {
      String name = Parser.unescapeEntities(sheet.group(1), false);
      names.add(name);
      if (sheet.group(2) != null) {
        namesByPage.put(HtmlPage.lastName(sheet.group(2)), name);
      }
    }
  }

  boolean isWorkbook() {
    return isWorkbook;
  }

  boolean isSheet(HtmlPage page) {
    return namesByPage.isEmpty() || namesByPage.containsKey(HtmlPage.lastName(page.location()));
  }

  /** The name of a page, to be asked for once, in the order of the pages that hold something. */
  String name(HtmlPage page) {
    int number = sheets++;
    String name = namesByPage.get(HtmlPage.lastName(page.location()));
    if (name != null) {
      return name;
    }
    return number < names.size() ? names.get(number) : "Sheet" + (number + 1);
  }
}

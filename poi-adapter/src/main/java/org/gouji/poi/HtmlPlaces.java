package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;

/**
 * Where the tables of web pages stand: each on a sheet of its own if the pages are meant for Excel,
 * by what they say or are called, else as the tables of a text document.
 */
final class HtmlPlaces {

  private static final Pattern EXCEL =
      Pattern.compile("schemas-microsoft-com:office:excel|ProgId[^>]{0,100}Excel\\.Sheet");

  private static final Pattern SHEET_NAME = Pattern.compile("<x:Name>([^<]{1,100})</x:Name>");

  private static final Set<String> ENDINGS = Set.of("xls", "xlsx", "xlsm", "xlt", "et");

  private final boolean sheets;
  private final List<String> names;
  private int tables;

  private HtmlPlaces(boolean sheets, List<String> names) {
    this.sheets = sheets;
    this.names = names;
  }

  static HtmlPlaces of(String file, List<String> pages) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean sheets = ENDINGS.contains(ending);
    List<String> names = new ArrayList<>();
    for (String page : pages) {
      sheets |= EXCEL.matcher(page).find();
      Matcher name = SHEET_NAME.matcher(page);
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    return new HtmlPlaces(sheets, names);
  }

  Location next() {
    tables++;
    if (!sheets) {
      return new Location.InTable(tables, 0, 0);
    }
    String name = tables <= names.size() ? names.get(tables - 1) : "Sheet" + tables;
    return new Location.InSheet(name, 0, 0);
  }
}

package org.gouji.poi;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;

/** Reads CSV and TSV as one sheet of texts. */
final class DelimitedReader implements FormatReader {

  /** A first line by which Excel is told the delimiter. */
  private static final Pattern SAID = Pattern.compile("^sep=(.)\\R");

  /** How exports keep Excel from taking a text for a number: {@code ="001"}. */
  private static final Pattern KEPT_TEXT = Pattern.compile("=\"([^\"]*)\"");

  @Override
  public Document read(String file, byte[] content, Limits limits) throws IOException {
    Quota quota = new Quota(file, limits);
    String text = TextEncoding.decode(content, quota);
    Matcher said = SAID.matcher(text);
    return said.lookingAt()
        ? read(quota, text.substring(said.end()), said.group(1).charAt(0))
        : read(quota, text, Delimited.delimiter(text));
  }

  private static Document read(Quota quota, String text, char delimiter) throws IOException {
    TableBuilder table = Table.at(new Location.InSheet("Sheet1", 0, 0));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser records = CSVParser.parse(text, format)) {
      int row = 0;
      for (CSVRecord record : records) {
        quota.keep(record.size());
        for (int column = 0; column < record.size(); column++) {
          set(table, row, column, record.get(column));
        }
        row++;
      }
    }
    return new Document(quota.file(), List.of(table.build()), List.of());
  }

  private static void set(TableBuilder table, int row, int column, String written) {
    Matcher kept = KEPT_TEXT.matcher(written);
    CellValue value = XlsSheet.text(kept.matches() ? kept.group(1) : written);
    if (value != CellValue.BLANK) {
      table.set(row, column, value);
    }
  }
}

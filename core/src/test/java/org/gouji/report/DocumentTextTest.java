package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

  @Test
  void aMergedCellIsWrittenOnceAndPointedToFromTheRest() throws IOException {
    Table table =
        text(Table.at(new Location.InTable(1, 0, 0)), 0, 0, "项目名称")
            .merge(0, 0, 2, 2)
            .set(0, 2, new CellValue.Text("送戏下乡"))
            .set(1, 2, CellValue.BLANK)
            .build();
    assertEquals(
        """

        # table 1, 2 x 3
        | 项目名称 | < | 送戏下乡 |
        | ^ | < |  |

        """,
        rendered(table));
  }

  @Test
  void whatStandsInACellNeverLooksLikeTheNotation() throws IOException {
    Table table =
        text(Table.at(new Location.InSheet("表1", 0, 0)), 0, 0, "一\n二")
            .set(0, 1, new CellValue.Text("a|b\\c"))
            .set(0, 2, new CellValue.Text("<"))
            .set(0, 3, new CellValue.Text("^"))
            .build();
    assertEquals(
        """

        # 表1, 1 x 4
        | 一\\n二 | a\\|b\\\\c | \\< | \\^ |

        """,
        rendered(table));
  }

  @Test
  void aParagraphIsALine() throws IOException {
    Paragraph paragraph = new Paragraph("2024年\n绩效目标表", new Location.InParagraph(1));
    assertEquals("2024年\\n绩效目标表\n", rendered(paragraph));
  }

  @Test
  void whatIsHiddenIsMarked() throws IOException {
    Table table =
        text(Table.at(new Location.InSheet("底稿", 0, 0)), 1, 1, "甲")
            .hide()
            .hideRow(0)
            .hideColumn(0)
            .build();
    assertEquals(
        """

        # 底稿, 2 x 2
        # hidden
        # hidden rows: 1
        # hidden columns: 1
        |  |  |
        |  | 甲 |

        """,
        rendered(table));
  }

  private static TableBuilder text(TableBuilder table, int row, int column, String text) {
    return table.set(row, column, new CellValue.Text(text));
  }

  private static String rendered(Block block) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocumentText().render(new Document("file", List.of(block), List.of()), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

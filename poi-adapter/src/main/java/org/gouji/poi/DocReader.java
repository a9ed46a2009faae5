package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.document.Limits;

/**
 * Reads Word 97 to 2003 (.doc): the main text, then the text boxes. Deleted and hidden text and
 * field codes are left out; headers, footers, notes and comments are not read.
 */
final class DocReader implements FormatReader {

  @Override
  public Document read(String file, byte[] content, Limits limits) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        HWPFDocument word = new HWPFDocument(files)) {
      FileInformationBlock fib = word.getFileInformationBlock();
      int main = fib.getSubdocumentTextStreamLength(SubdocumentType.MAIN);
      int boxes = word.getMainTextboxRange().getStartOffset();
      DocBlocks blocks = new DocBlocks(new Quota(file, limits));
      read(word, 0, main, blocks);
      read(
          word, boxes, boxes + fib.getSubdocumentTextStreamLength(SubdocumentType.TEXTBOX), blocks);
      return new Document(file, blocks.finish(), blocks.damaged());
    }
  }

  private static void read(HWPFDocument word, int start, int end, DocBlocks blocks)
      throws IOException {
    DocText text = new DocText(word);
    for (PAPX paragraph : word.getParagraphTable().getParagraphs()) {
      if (paragraph.getStart() < end && paragraph.getEnd() > start) {
        int from = Math.max(start, paragraph.getStart());
        int to = Math.min(end, paragraph.getEnd());
        blocks.add(DocParagraph.of(paragraph.getSprmBuf()), text.read(from, to), text.endsCell(to));
      }
    }
    blocks.closeTables();
  }
}

package org.gouji.poi;

import java.io.IOException;
import org.gouji.document.Document;
import org.gouji.document.Limits;

/**
 * Reads one format. Whatever it throws is told apart in one place, {@link OfficeDocumentReader}:
 * the libraries beneath throw all kinds of runtime exceptions at a damaged file.
 */
@FunctionalInterface
interface FormatReader {

  Document read(String file, byte[] content, Limits limits) throws IOException;
}

package org.gouji.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads a file into a {@link Document}: the one interface that an adapter of a format implements.
 */
public interface DocumentReader {

  /**
   * Reads a document that is in memory. The format is told by the content, never by the name.
   *
   * @param file the name to put on the document, its findings and errors
   * @throws UnreadableDocumentException if it cannot be opened: damaged, encrypted, over a limit,
   *     or no office document
   */
  Document read(String file, byte[] content, Limits limits) throws UnreadableDocumentException;

  /** Reads a file with {@link Limits#DEFAULT}. */
  default Document read(Path file) throws UnreadableDocumentException {
    return read(file, Limits.DEFAULT);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableDocumentException if it is missing or cannot be opened
   */
  default Document read(Path file, Limits limits) throws UnreadableDocumentException {
    String name = file.toString();
    try {
      if (Files.size(file) > limits.bytes()) {
        throw new UnreadableDocumentException(
            name, UnreadableDocumentException.Reason.OVER_LIMIT, null);
      }
      return read(name, Files.readAllBytes(file), limits);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException(name, UnreadableDocumentException.Reason.NOT_FOUND, e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(name, UnreadableDocumentException.Reason.IO, e);
    }
  }
}

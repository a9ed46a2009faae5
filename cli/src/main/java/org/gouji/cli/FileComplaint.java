package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.gouji.vocabulary.VocabularyException;

/** Says what is wrong with a file that an option names, and what to do about it. */
record FileComplaint(ResourceBundle texts, String option, Path file) {

  String about(Exception failure) {
    if (failure instanceof VocabularyException wrong) {
      return said(
          "vocabulary." + wrong.problem(),
          option,
          file,
          String.valueOf(wrong.line()),
          wrong.text(),
          String.join(", ", wrong.known()));
    }
    if (failure instanceof NoSuchFileException) {
      return said("file.missing", option, file);
    }
    if (failure instanceof CharacterCodingException) {
      return said("file.encoding", option, file);
    }
    return said("file.wrong", option, file, reason(failure));
  }

  /** An exception of the file system says little but its name; a parser says all in its message. */
  private static String reason(Exception failure) {
    return failure instanceof IOException ? failure.toString() : failure.getMessage();
  }

  private String said(String key, Object... facts) {
    return MessageFormat.format(texts.getString(key), facts);
  }
}

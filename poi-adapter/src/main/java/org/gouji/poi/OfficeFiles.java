package org.gouji.poi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that paths stand for. A named file is always one of them, whatever it is. A folder
 * stands for the office files in it and below, in natural order (项目2 before 项目10); what is passed
 * over is counted. Nothing is opened but files whose names do not tell.
 *
 * @param files as the caller named them, or below the folder as it was named; each once
 * @param hidden hidden files and folders, and the lock files of Office
 * @param others files that are no office documents, and links
 * @param empty named folders without any office file
 */
public record OfficeFiles(List<Path> files, int hidden, int others, List<Path> empty) {

  private static final Comparator<Path> NATURAL =
      Comparator.comparing(path -> String.valueOf(path.getFileName()), new NaturalOrder());

  public OfficeFiles {
    files = List.copyOf(files);
    empty = List.copyOf(empty);
  }

  /**
   * Looks for the files. Never fails: a folder that cannot be listed, and a file that is not there,
   * is taken as a file, so that its reader says why.
   */
  public static OfficeFiles of(List<Path> named) {
    Walk walk = new Walk();
    named.forEach(walk::name);
    return new OfficeFiles(List.copyOf(walk.files.values()), walk.hidden, walk.others, walk.empty);
  }

  /** Collects files; one that is named twice is taken once. */
  private static final class Walk {

    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<Path> empty = new ArrayList<>();
    private int hidden;
    private int others;

    void name(Path path) {
      if (!Files.isDirectory(path)) {
        take(path);
        return;
      }
      int before = files.size();
      enter(path);
      if (files.size() == before) {
        empty.add(path);
      }
    }

    private void take(Path file) {
      files.putIfAbsent(file.toAbsolutePath().normalize(), file);
    }

    private void enter(Path folder) {
      List<Path> entries;
      try (Stream<Path> listed = Files.list(folder)) {
        entries = listed.sorted(NATURAL).toList();
      } catch (IOException e) {
        take(folder);
        return;
      }
      entries.forEach(this::entry);
    }

    private void entry(Path entry) {
      if (isHidden(entry)) {
        hidden++;
      } else if (Files.isSymbolicLink(entry)) {
        others++;
      } else if (Files.isDirectory(entry)) {
        enter(entry);
      } else if (isOffice(entry)) {
        take(entry);
      } else {
        others++;
      }
    }

    private static boolean isHidden(Path entry) {
      String name = String.valueOf(entry.getFileName());
      return name.startsWith(".") || name.startsWith("~$");
    }

    /** A file that cannot be looked into is taken, so that the reader says why. */
    private static boolean isOffice(Path file) {
      try {
        return OfficeDocumentReader.isOffice(file);
      } catch (IOException e) {
        return true;
      }
    }
  }
}

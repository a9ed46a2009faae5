package org.gouji.report;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.reconcile.Place;

/** How the places of one submission are told: the cell, and its file where there are several. */
final class FiledPlaces {

  private final List<String> files;
  private final FileNames names;
  private final Messages messages;

  FiledPlaces(Submission submission, Messages messages) {
    this.files = files(submission);
    this.names = FileNames.among(files);
    this.messages = messages;
  }

  String told(Place place) {
    String cell = messages.place(place.location());
    return files.size() == 1 ? cell : names.of(place.file()) + " " + cell;
  }

  /** The files that the forms of a submission came in. */
  static List<String> files(Submission submission) {
    return Stream.concat(submission.departments().stream(), submission.projects().stream())
        .map(Filed::file)
        .distinct()
        .toList();
  }
}

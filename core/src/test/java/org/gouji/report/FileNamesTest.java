package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  private static FileNames among(String... files) {
    return FileNames.among(List.of(files));
  }

  @Test
  void a_name_that_no_other_file_has_is_enough() {
    assertEquals("部门表.docx", among("a/部门表.docx", "a/项目表.docx").of("a/部门表.docx"));
    assertEquals("部门表.docx", among("部门表.docx").of("部门表.docx"));
  }

  @Test
  void files_of_one_name_are_told_apart_by_their_folders() {
    FileNames names = among("x/甲/表/部门表.docx", "x/乙/表/部门表.docx", "x/部门表.doc");
    assertEquals("甲/表/部门表.docx", names.of("x/甲/表/部门表.docx"));
    assertEquals("乙/表/部门表.docx", names.of("x/乙/表/部门表.docx"));
    assertEquals("部门表.doc", names.of("x/部门表.doc"));
  }

  @Test
  void a_file_given_with_and_without_its_folder_is_two_names() {
    FileNames names = among("部门表.docx", "甲/部门表.docx");
    assertEquals("部门表.docx", names.of("部门表.docx"));
    assertEquals("甲/部门表.docx", names.of("甲/部门表.docx"));
  }

  @Test
  void the_same_file_twice_is_one() {
    assertEquals("部门表.docx", among("甲/部门表.docx", "甲/部门表.docx").of("甲/部门表.docx"));
  }

  @Test
  void other_machines_separators_count() {
    assertEquals("部门表.docx", FileNames.last("C:\\甲\\部门表.docx"));
  }

  @Test
  void a_file_that_is_none_of_them_goes_by_its_last_name() {
    assertEquals("项目表.docx", among("甲/部门表.docx").of("乙/项目表.docx"));
  }

  @Test
  void the_folder_of_files_is_the_one_that_all_are_in() {
    assertEquals("x/甲/", FileNames.folder(List.of("x/甲/部门表.docx", "x/甲/表/项目表.docx")));
    assertEquals("x/甲/", FileNames.folder(List.of("x/甲/a.docx", "x/甲/ab.docx")));
    assertEquals("", FileNames.folder(List.of("甲/a.docx", "乙/a.docx")));
  }
}

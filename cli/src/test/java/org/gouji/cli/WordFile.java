package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small .docx files with the forms of a made-up department. */
final class WordFile {

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      </Types>
      """;
  private static final String RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
      </Relationships>
      """;

  private final StringBuilder body = new StringBuilder();

  /** A department's table with this 项目支出 in 万元. */
  static WordFile department(String projectExpenditure) {
    return new WordFile()
        .paragraph("2024年部门整体支出绩效目标表")
        .paragraph("单位：万元")
        .table(
            List.of(
                List.of("部门名称", "青山县司法局", "", "", "", ""),
                List.of("年度预算申请（万元）", "资金总额：164", "", "", "", ""),
                List.of("", "其中：基本支出：100", "项目支出：" + projectExpenditure, "", "", ""),
                List.of("整体绩效目标", "办理好各项业务", "", "", "", ""),
                head(),
                List.of("", "产出指标", "质量指标", "个案矫正率", "100%", "50"),
                List.of("", "效益指标", "社会效益指标", "普法覆盖率", "90%", "50")));
  }

  /** A project's table with this 年度本级预算金额 in 万元. */
  static WordFile project(String name, String amount) {
    return project(name, amount, "做好" + name);
  }

  static WordFile project(String name, String amount, String objective) {
    return new WordFile()
        .paragraph("2024年项目支出绩效目标表")
        .paragraph("单位：万元")
        .table(
            List.of(
                List.of("项目支出名称", name, "预算部门", "青山县司法局", "", ""),
                List.of("年度本级预算金额", amount, "该项目支出上级资金", "0", "", ""),
                List.of("项目支出实施期", "2024.1.1-2024.12.31", "", "", "", ""),
                List.of("本年度绩效目标", objective, "", "", "", ""),
                head(),
                List.of("", "产出指标", "质量指标", "个案矫正率", "100%", "50"),
                List.of("", "效益指标", "社会效益指标", "普法覆盖率", "90%", "50")));
  }

  private static List<String> head() {
    return List.of("本年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值及单位", "绩效标准");
  }

  private WordFile paragraph(String text) {
    body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
    return this;
  }

  private WordFile table(List<List<String>> rows) {
    body.append("<w:tbl>");
    for (List<String> row : rows) {
      body.append("<w:tr>");
      for (String cell : row) {
        body.append("<w:tc>");
        paragraph(cell);
        body.append("</w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
    return this;
  }

  /** The same form in another city's words. */
  WordFile relabelled(String label, String other) {
    int start = body.indexOf(label);
    body.replace(start, start + label.length(), other);
    return this;
  }

  void save(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "[Content_Types].xml", CONTENT_TYPES);
      entry(zip, "_rels/.rels", RELATIONSHIPS);
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>"
              + body
              + "</w:body></w:document>");
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A submission in a folder: the department's table and two projects of 57.6 and 6.4 万元. */
  static List<Path> saveSubmission(Path folder, String projectExpenditure) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(folder.resolve("部门.docx"));
    department(projectExpenditure).save(files.get(0));
    files.add(folder.resolve("项目2.docx"));
    project("社区矫正专项", "57.6").save(files.get(1));
    files.add(folder.resolve("项目10.docx"));
    project("普法专项", "6.4").save(files.get(2));
    return files;
  }
}

package org.gouji.reconcile;

import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;
import org.gouji.model.Submission;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

  @Test
  void formsOfADocumentWithADepartmentsTableBelongToItWhateverTheyPrint() {
    assertEquals(
        List.of("甲局 2024: 1+2"),
        gathered(
            department("甲局").in("a.docx"),
            project("乙").in("a.docx"),
            project("丙").of(null, "丁局").year(2023).in("a.docx")));
  }

  @Test
  void aFolderWithOneTableIsOneSubmissionItsSubFoldersIncluded() {
    assertEquals(
        List.of("甲局 2024: 1+3"),
        gathered(
            project("乙").in("收件/项目/乙.docx"),
            department("甲局").in("收件/部门.docx"),
            project("丙").of(null, "丁局").year(2023).in("收件/项目/更深/丙.docx"),
            project("戊").in("收件\\戊.xls")));
  }

  @Test
  void aSubFolderWithATableOfItsOwnIsAnotherSubmission() {
    assertEquals(
        List.of("甲局 2024: 1+1", "丁局 2024: 1+2"),
        gathered(
            department("甲局").in("收件/部门.docx"),
            project("乙").in("收件/乙.docx"),
            department("丁局").in("收件/丁/部门.docx"),
            project("丙").in("收件/丁/丙.docx"),
            project("戊").in("收件/丁/项目/戊.docx")));
  }

  @Test
  void inAFolderWithTwoTablesFormsGoByWhatTheyPrint() {
    assertEquals(
        List.of("甲局 2024: 1+1", "丁局 2024: 1+2", "己局 2024: 0+1"),
        gathered(
            department("甲局").in("a.docx"),
            department("丁局").in("d.docx"),
            project("乙").of(null, "丁 局").in("乙.docx"),
            project("丙").of(null, "甲局").in("丙.docx"),
            project("戊").of(null, "丁局").year(null).in("戊.docx"),
            project("庚").of(null, "己局").in("庚.docx")));
  }

  @Test
  void inADocumentWithTwoTablesAFormGoesToTheOneItNamesOrTheOneBeforeIt() {
    assertEquals(
        List.of("甲局 2024: 1+1", "丁局 2024: 1+2"),
        gathered(
            department("甲局").in("a.docx"),
            project("乙").of(null, "丁局").in("a.docx"),
            project("丙").of(null, "辛局").in("a.docx"),
            department("丁局").in("a.docx"),
            project("戊").of(null, "辛局").in("a.docx")));
  }

  @Test
  void twoYearsOfOneDepartmentAreTwoSubmissions() {
    assertEquals(
        List.of("甲局 2024: 0+1", "甲局 2023: 0+1"),
        gathered(
            project("乙").of(null, "甲局").in("乙.docx"),
            project("丙").of(null, "甲局").year(2023).in("丙.docx")));
  }

  @Test
  void namesGatherWithoutTheirCityWithCodesAndAsTheirOwnOffice() {
    assertEquals(
        List.of("云栖市司法局 2024: 0+4"),
        gathered(
            project("乙").of(null, "市司法局"),
            project("丙").of(null, "云栖市司法局"),
            project("丁").of(null, "云栖市司法局本级"),
            project("戊").of(null, "308云栖市 司法局")));
  }

  @Test
  void aShortNameThatFitsTwoDepartmentsStandsByItself() {
    assertEquals(
        List.of("市司法局 2024: 0+1", "云栖市司法局 2024: 0+1", "青岚市司法局 2024: 0+1"),
        gathered(
            project("乙").of(null, "市司法局"),
            project("丙").of(null, "云栖市司法局"),
            project("丁").of(null, "青岚市司法局")));
  }

  @Test
  void unitsRollUpToTheDepartmentThatTheirCodesBeginWith() {
    assertEquals(
        List.of("甲县文化局 2024: 1+2", "图书馆 2024: 0+1"),
        gathered(
            department("甲县文化局").of("836", "甲县文化局").in("x/部门.docx"),
            project("乙").of("836001", "文化馆").in("list.xlsx"),
            project("丙").of("836002", "美术馆").in("list.xlsx"),
            project("丁").of("837001", "图书馆").in("list.xlsx")));
  }

  @Test
  void formsThatNameNobodyStayTogetherAndAreTold() {
    SampleForm nameless = project("乙").in("收件/乙.docx");
    Reading<List<Submission>> reading = gather(nameless, project("丙").in("收件/丙.docx"));
    assertEquals(List.of("null 2024: 0+2"), told(reading.value()));
    assertEquals(
        List.of(FindingCode.FORM_WITHOUT_DEPARTMENT, FindingCode.FORM_WITHOUT_DEPARTMENT),
        reading.findings().stream().map(Finding::code).toList());
    assertEquals(Map.of("file", "收件/乙.docx", "title", "绩效目标表"), reading.findings().get(0).facts());
  }

  @Test
  void theUnitSpeaksForAFormThatNamesNoDepartment() {
    assertEquals(List.of("文化馆 2024: 0+1"), gathered(project("乙").unit(null, "文化馆")));
  }

  @Test
  void nothingHandedInIsNoSubmission() {
    assertEquals(List.of(), gathered());
  }

  private static List<String> gathered(SampleForm... forms) {
    return told(gather(forms).value());
  }

  private static Reading<List<Submission>> gather(SampleForm... forms) {
    Map<String, List<SampleForm>> files =
        Stream.of(forms)
            .collect(
                Collectors.groupingBy(SampleForm::file, LinkedHashMap::new, Collectors.toList()));
    return Submissions.gather(
        files.entrySet().stream().map(file -> document(file.getKey(), file.getValue())).toList());
  }

  private static FilingDocument document(String file, List<SampleForm> forms) {
    return new FilingDocument(
        file, Status.READ, forms.stream().map(SampleForm::filing).toList(), List.of(), List.of());
  }

  private static List<String> told(List<Submission> submissions) {
    return submissions.stream().map(SubmissionsTest::told).toList();
  }

  private static String told(Submission submission) {
    return "%s %s: %d+%d"
        .formatted(
            submission.department(),
            submission.year(),
            submission.departments().size(),
            submission.projects().size());
  }
}

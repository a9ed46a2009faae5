package org.gouji.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Stage;
import org.gouji.vocabulary.Label;
import org.gouji.vocabulary.TitleTerm;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What titles and head lines say: whether they are one, the stage, the year. */
final class Title {

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*年?\\s*度?(?!\\d)");
  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "^\\(?((?:19|20)\\d{2})年?度?(?:\\d{1,2}-\\d{1,2}月(?:份)?)?\\)?(?:(?:金额)?单位:.{1,4})?$");
  private static final Pattern YEAR_OF = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年(?!\\d{1,2}月)");
  private static final Pattern SENTENCE = Pattern.compile("[。；;，,？！!?]");
  private static final Pattern ATTACHMENT =
      Pattern.compile("附[件表].{0,6}|(?:公开|附)?表\\d{1,3}(?:-\\d{1,2})?|公开\\d{1,3}表");
  private static final Pattern CONTINUED = Pattern.compile("^\\(?(?:续表|接上表|接上页|续上表|续前表|续)");
  private static final Pattern BLANK_YEAR = Pattern.compile("\\(?_*年度?\\)?");

  /** An entry of a table of contents: 十、《项目绩效目标表》. */
  private static final Pattern LISTED =
      Pattern.compile("^(?:[一二三四五六七八九十\\d]+[、.])?《.*》$|\\.{3,}|…{2,}");

  private static final Pattern OTHER = Pattern.compile("[^:]{3,}表(?:\\(.{1,20}\\))?");
  private static final Pattern INNER =
      Pattern.compile("(?:长期|中期|实施期|年度|本年度|当年)(?:绩效(?:目标|指标)|目标绩效指标|绩效目标[和及]指标)表?");
  private static final int LONGEST = 60;

  private Title() {}

  /** Whether a text is a form's title: short, no sentence, and worded like one. */
  static boolean isTitle(String text, Vocabulary vocabulary) {
    String bare = Label.squeeze(text);
    return bare.length() >= 5
        && bare.length() <= LONGEST
        && !SENTENCE.matcher(bare).find()
        && !LISTED.matcher(bare).find()
        && vocabulary.titleSays(TitleTerm.FORM, wording(bare));
  }

  /** A title without the year and stray brackets. */
  private static String wording(String text) {
    String unbracketed = Label.of(text).key();
    return YEAR.matcher(unbracketed).replaceAll("").replaceAll("[()\\[\\]]", "");
  }

  /** Whether a line is worded like the title of a table of another kind: 资金安排表, 收支预算总表. */
  static boolean isOther(String text) {
    String bare = Label.squeeze(text);
    return bare.length() <= LONGEST
        && !isAttachment(text)
        && !isContinuation(text)
        && !isInner(text)
        && !SENTENCE.matcher(bare).find()
        && OTHER.matcher(bare).matches();
  }

  /** The number that a form has among the papers it was printed with: 附件2, 表11, 公开14表. */
  static boolean isAttachment(String text) {
    return ATTACHMENT.matcher(Label.squeeze(text)).matches();
  }

  /** What is printed where a form goes on over a page: （续表）. */
  static boolean isContinuation(String text) {
    return CONTINUED.matcher(Label.squeeze(text)).find();
  }

  /** The year that a template leaves open: （　　年度）. */
  static boolean isBlankYear(String text) {
    return BLANK_YEAR.matcher(Label.squeeze(text)).matches();
  }

  /** Whether a title heads a part of a form: 长期绩效目标表, 年度绩效指标表. */
  static boolean isInner(String text) {
    return INNER.matcher(Label.squeeze(text)).matches();
  }

  static boolean isDepartment(String title, Vocabulary vocabulary) {
    return vocabulary.titleSays(TitleTerm.DEPARTMENT, wording(Label.squeeze(title)));
  }

  static Stage stage(@Nullable String title, Vocabulary vocabulary) {
    if (title == null) {
      return Stage.OBJECTIVE;
    }
    String wording = wording(Label.squeeze(title));
    if (vocabulary.titleSays(TitleTerm.SELF_EVALUATION, wording)) {
      return Stage.SELF_EVALUATION;
    }
    return vocabulary.titleSays(TitleTerm.MONITORING, wording) ? Stage.MONITORING : Stage.OBJECTIVE;
  }

  /** The year in a title, null where it has none. */
  static @Nullable Integer year(String title) {
    Integer said = yearOf(title); // 某财社〔2024〕126号 下达2025年… is for 2025
    Matcher year = YEAR.matcher(Label.squeeze(title));
    return said != null || !year.find() ? said : Integer.valueOf(year.group(1));
  }

  /** The year of a line that says nothing else: （2024年度）. */
  static @Nullable Integer yearAlone(String line) {
    Matcher year = YEAR_ALONE.matcher(Label.squeeze(line));
    return year.matches() ? Integer.valueOf(year.group(1)) : null;
  }

  /** The first year that a text names: 2022年部门整体绩效目标. */
  static @Nullable Integer yearOf(String text) {
    Matcher year = YEAR_OF.matcher(Label.squeeze(text));
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }
}

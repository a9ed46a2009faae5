package org.gouji.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON by the habits of the contract: a key with nothing to say is {@code null}, a number is
 * a text with a plain decimal. Closing it leaves the stream below open.
 */
final class JsonPen implements Closeable {

  /** What stands between the braces. */
  @FunctionalInterface
  interface Body {
    void write() throws IOException;
  }

  /** How one element of a list is written. */
  @FunctionalInterface
  interface Element<T> {
    void write(T element) throws IOException;
  }

  /** A report that breaks off must not look like a whole one, hence no closing of brackets. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;

  JsonPen(OutputStream out) throws IOException {
    json = FACTORY.createGenerator(out, JsonEncoding.UTF8).setPrettyPrinter(printer());
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
    printer.indentObjectsWith(INDENT);
    printer.indentArraysWith(INDENT);
    return printer;
  }

  void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void object(String key, Body body) throws IOException {
    json.writeFieldName(key);
    object(body);
  }

  /** An object made of a value, or {@code null} where there is none. */
  <T> void object(String key, @Nullable T value, Element<T> body) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      object(key, () -> body.write(value));
    }
  }

  /** A list of objects. */
  <T> void objects(String key, Iterable<T> values, Element<T> body) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      object(() -> body.write(value));
    }
    json.writeEndArray();
  }

  /** A list of texts. */
  void texts(String key, Iterable<?> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  /** An object with nothing but texts in it. */
  void texts(String key, Map<String, String> values) throws IOException {
    json.writeObjectFieldStart(key);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /** The text of a value, or {@code null}. */
  void text(String key, @Nullable Object value) throws IOException {
    json.writeStringField(key, value == null ? null : value.toString());
  }

  /** A number as a text: {@code "576000"}. */
  void decimal(String key, @Nullable BigDecimal value) throws IOException {
    text(key, value == null ? null : value.stripTrailingZeros().toPlainString());
  }

  /** A number as a number: a year, a count. */
  void count(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}

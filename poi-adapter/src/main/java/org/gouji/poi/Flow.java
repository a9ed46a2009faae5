package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.document.Table;

/** Where the lines and tables of a text go, in reading order. */
interface Flow {

  /** A paragraph's text. */
  void line(String text);

  /** A finished table. */
  void table(Table table);

  /** A flow that waits, until what it hangs on has gone before it. */
  final class Held implements Flow {

    private final List<Consumer<Flow>> held = new ArrayList<>();

    @Override
    public void line(String text) {
      held.add(flow -> flow.line(text));
    }

    @Override
    public void table(Table table) {
      held.add(flow -> flow.table(table));
    }

    void release(Flow flow) {
      held.forEach(piece -> piece.accept(flow));
      held.clear();
    }
  }
}

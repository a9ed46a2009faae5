package org.gouji.reconcile;

import java.util.List;

/** One kind of change that may close a difference. */
interface Explanation {

  /** The changes of this kind that close it, none where none does. */
  List<LikelyCause> of(Discrepancy discrepancy);
}

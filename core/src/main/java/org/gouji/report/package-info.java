/** Checks and filings to text and JSON; no rule looks at text. */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;

/** Filings to checks: whether the projects roll up into the department's table. */
@NullMarked
package org.gouji.reconcile;

import org.jspecify.annotations.NullMarked;

/** The library held against the filings in the folder {@code shared}, where it is there. */
@NullMarked
package org.gouji.samples.corpus;

import org.jspecify.annotations.NullMarked;

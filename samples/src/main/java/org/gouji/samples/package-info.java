/** Sample filings for unit tests: documents, and what each stage makes of them. */
@NullMarked
package org.gouji.samples;

import org.jspecify.annotations.NullMarked;

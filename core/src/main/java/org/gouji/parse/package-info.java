/** Documents to filings: recognises forms and reads their fields. */
@NullMarked
package org.gouji.parse;

import org.jspecify.annotations.NullMarked;

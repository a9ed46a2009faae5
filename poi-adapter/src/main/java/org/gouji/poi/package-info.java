/** Word and Excel files, read into documents. The only package that names Apache POI. */
@NullMarked
package org.gouji.poi;

import org.jspecify.annotations.NullMarked;

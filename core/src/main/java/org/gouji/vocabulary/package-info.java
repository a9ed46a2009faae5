/** Chinese labels and the terms they stand for, as data. */
@NullMarked
package org.gouji.vocabulary;

import org.jspecify.annotations.NullMarked;

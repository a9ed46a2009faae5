@NullMarked
package org.gouji.parse;

import org.jspecify.annotations.NullMarked;

/** Makes the samples, and holds them against what is expected of them. */
@NullMarked
package org.gouji.samples;

import org.jspecify.annotations.NullMarked;

/** Programs to begin with. Each is run by a test. */
@NullMarked
package org.gouji.samples.examples;

import org.jspecify.annotations.NullMarked;

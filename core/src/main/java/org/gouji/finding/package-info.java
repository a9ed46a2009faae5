/** What the reader should be told: a code, facts and places; its sentence is made last. */
@NullMarked
package org.gouji.finding;

import org.jspecify.annotations.NullMarked;

/** What the tests share: samples with a known truth, and how to find them. */
@NullMarked
package org.gouji.testing;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.gouji.reconcile;

import org.jspecify.annotations.NullMarked;
